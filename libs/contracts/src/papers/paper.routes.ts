import { z } from 'zod';
import { id } from '../common/primitives.js';
import { defineRoute } from '../define/route.js';
import { floorStaff } from '../inventory/stock-unit.js';
import { listSalePapers } from './paper.messages.js';
import { paperQuery } from './paper.js';

const ofSale = '/api/v1/sales/:saleId/documents';
const sale = { access: floorStaff, tag: 'Sales', params: z.strictObject({ saleId: id }) } as const;

export const listSalePapersRoute = defineRoute({
  ...sale,
  id: 'papers.listOfSale',
  method: 'GET',
  path: ofSale,
  summary: 'Papers of a sale that were given out, each with its SHA-256',
  reply: listSalePapers.reply,
});

export const getQuoteRoute = defineRoute({
  ...sale,
  id: 'papers.quote',
  method: 'GET',
  path: `${ofSale}/quote`,
  summary:
    'The quote of a sale as PDF, from when it is quoted until it is signed; `version` for an earlier one',
  query: z.strictObject({ ...paperQuery, version: z.int().min(1).optional() }),
});

export const getBuyersOrderRoute = defineRoute({
  ...sale,
  id: 'papers.buyersOrder',
  method: 'GET',
  path: `${ofSale}/buyers-order`,
  summary: 'The buyer’s order of a sale as PDF, from when it is agreed; once signed it stands as it was then',
  query: z.strictObject(paperQuery),
});

export const getAgreementRoute = defineRoute({
  id: 'papers.agreement',
  method: 'GET',
  path: '/api/v1/test-drives/:testDriveId/agreement',
  access: floorStaff,
  tag: 'Test drives',
  summary: 'The agreement on a test drive as PDF; once the keys were given it stands as it was then',
  params: z.strictObject({ testDriveId: id }),
  query: z.strictObject(paperQuery),
});
