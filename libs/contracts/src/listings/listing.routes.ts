import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { importProgress, importRejection } from './import.messages.js';
import { listing, listingPatch } from './listing.js';
import { listingsQuery } from './listing.messages.js';

const tag = 'Listings';
const staff = ['admin', 'manager', 'salesRep'] as const;

export const importListingsRoute = defineRoute({
  id: 'listings.import',
  method: 'POST',
  path: '/api/v1/listings/import',
  access: ['admin', 'manager'],
  tag,
  summary:
    'Import an inventory file (CSV or NDJSON), streamed. Query: `currency`, `odometerUnit` (km or mi), `map.FIELD=COLUMN`, and `FIELD=value` for absent columns (`country=GB`)',
  query: z.looseObject({
    currency: z.string().optional().meta({ example: 'GBP' }),
    odometerUnit: z.enum(['km', 'mi']).optional(),
  }),
  stream: [
    'text/csv',
    'application/x-ndjson',
    'application/ndjson',
    'text/plain',
    'application/octet-stream',
  ],
  reply: single(z.strictObject({ id: uuid })),
  status: 202,
  bodyLimit: 4 * 1024 ** 3,
  idempotent: true,
});

export const getImportRoute = defineRoute({
  id: 'listings.imports.get',
  method: 'GET',
  path: '/api/v1/listings/imports/:id',
  access: ['admin', 'manager'],
  tag,
  summary: 'Progress of an import',
  params: z.strictObject({ id: uuid }),
  reply: single(importProgress),
});

export const getImportRejectionsRoute = defineRoute({
  id: 'listings.imports.rejections',
  method: 'GET',
  path: '/api/v1/listings/imports/:id/rejections',
  access: ['admin', 'manager'],
  tag,
  summary: 'Rejected lines of an import with their reasons',
  params: z.strictObject({ id: uuid }),
  query: z.strictObject({
    limit: z.int().min(1).max(1000).default(100),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(importRejection),
});

export const searchListingsRoute = defineRoute({
  id: 'listings.search',
  method: 'GET',
  path: '/api/v1/listings',
  access: 'signedIn',
  tag,
  summary: "The market's stock, newest first",
  query: listingsQuery,
  reply: listOf(listing),
});

export const getListingRoute = defineRoute({
  id: 'listings.get',
  method: 'GET',
  path: '/api/v1/listings/:id',
  access: 'signedIn',
  tag,
  summary: 'One listing',
  params: z.strictObject({ id }),
  reply: single(listing),
});

export const updateListingRoute = defineRoute({
  id: 'listings.update',
  method: 'PATCH',
  path: '/api/v1/listings/:id',
  access: staff,
  tag,
  summary: 'Change price, stock state or facts; `If-Match: "version"` guards against a lost update',
  params: z.strictObject({ id }),
  body: listingPatch,
  reply: single(listing),
  conditional: 'optional',
});

export const removeListingRoute = defineRoute({
  id: 'listings.remove',
  method: 'DELETE',
  path: '/api/v1/listings/:id',
  access: staff,
  tag,
  summary: 'Withdraw a listing from the market',
  params: z.strictObject({ id }),
  reply: single(listing),
});
