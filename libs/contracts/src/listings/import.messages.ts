import { z } from 'zod';
import { currency, instant, uuid } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { listingFacts } from './listing.js';

/** Fields of a listing that a file may hold. */
export const importableFields = Object.keys(listingFacts.shape).filter(
  (field) => !['id', 'metadata', 'demand'].includes(field),
);

/** How to read a file: what its columns mean, in which units, and what stands for absent columns. */
export const importOptions = z.strictObject({
  currency: currency.optional(),
  odometerUnit: z.enum(['km', 'mi']).optional(),
  /** Listing field → the file's column. */
  map: z.record(z.string(), z.string().max(200)).default({}),
  /** Listing field → value for every row. */
  constants: z.record(z.string(), z.string().max(200)).default({}),
});
export type ImportOptions = z.infer<typeof importOptions>;

export const importStatuses = ['running', 'completed', 'failed'] as const;

export const importProgress = z
  .strictObject({
    id: uuid,
    status: z.enum(importStatuses),
    received: z.int().meta({ description: 'Rows of the file seen so far' }),
    accepted: z.int().meta({ description: 'Rows that became or already were a listing' }),
    ranked: z.int().meta({ description: 'Accepted rows whose listing stands in the ranking' }),
    rejected: z.int().meta({ description: 'Rows refused, each with line, field and reason' }),
    startedAt: instant,
    finishedAt: instant.optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'ListingImport' });
export type ImportProgress = z.infer<typeof importProgress>;

export const importRejection = z
  .strictObject({ line: z.int(), field: z.string(), reason: z.string(), value: z.string().optional() })
  .meta({ id: 'ListingImportRejection' });
export type ImportRejection = z.infer<typeof importRejection>;

/** Opens an import once its body was read whole and its header makes sense; refuses a header that cannot be a listing's. */
export const startImport = defineCommand({
  name: 'imports.start',
  service: 'event-ingest',
  request: z.strictObject({
    id: uuid,
    format: z.enum(['csv', 'ndjson']),
    /** Column names of a CSV file, in order; for NDJSON the keys of the first record. */
    columns: z.array(z.string().max(200)).max(500),
    rows: z.int().min(0).meta({ description: 'Rows that will follow' }),
    options: importOptions,
  }),
  reply: single(importProgress),
  description: 'Open an import of listings',
});

/**
 * The sender of the rows is at work still (`sent: false`), or has handed over every row (`sent: true`): from then on
 * the import waits for the services alone. An import whose sender falls silent before is given up.
 */
export const renewImport = defineCommand({
  name: 'imports.renew',
  service: 'event-ingest',
  request: z.strictObject({ id: uuid, sent: z.boolean() }),
  reply: single(importProgress),
  description: 'Say that the rows of an import are being sent still, or have all been sent',
});

/** No more rows will come: the import fails at once, unless it is complete as it is. */
export const abortImport = defineCommand({
  name: 'imports.abort',
  service: 'event-ingest',
  request: z.strictObject({
    id: uuid,
    reason: z.string().min(1).max(300).meta({ description: 'Why, for the person who sent the file' }),
  }),
  reply: single(importProgress),
  description: 'Fail an import whose rows will not all come',
});

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One row: its line in the file, how many identical rows stand before it, and its cells (by column, or by key). */
export const importRow = z.strictObject({
  line: z.int().min(1),
  occurrence: z.int().min(0),
  cells: z.union([
    z.array(z.string()),
    z.record(z.string(), z.union([cell, z.array(z.unknown()), z.record(z.string(), z.unknown())])),
  ]),
});
export type ImportRow = z.infer<typeof importRow>;

/** A line that could not even be read as a row. */
export const unreadableRow = z.strictObject({ line: z.int().min(1), reason: z.string().max(300) });

/** Rows of one file on their way, in order. */
export const rowBatch = z.strictObject({
  importId: uuid,
  sequence: z.int().min(0),
  rows: z.array(importRow).max(1000),
  unreadable: z.array(unreadableRow).max(1000).default([]),
  /** True on the last batch: nothing follows. */
  last: z.boolean(),
});
export type RowBatch = z.infer<typeof rowBatch>;

export const listingRowsReceived = defineEvent({
  name: 'listing.rows.received',
  topic: topics.imports,
  source: 'gateway',
  consumers: ['event-ingest'],
  data: rowBatch,
  key: (data) => data.importId,
  description: 'A batch of rows of an inventory file, in order',
});

export const getImport = defineQuery({
  name: 'imports.get',
  service: 'event-ingest',
  request: z.strictObject({ id: uuid }),
  reply: single(importProgress),
  description: 'Progress of an import',
});

export const getImportRejections = defineQuery({
  name: 'imports.rejections',
  service: 'event-ingest',
  request: z.strictObject({
    id: uuid,
    limit: z.int().min(1).max(1000).default(100),
    cursor: z.string().max(500).optional(),
  }),
  reply: listOf(importRejection),
  description: 'Rejected lines of an import, in order',
});
