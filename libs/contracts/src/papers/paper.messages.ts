import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { CONTENT_PIECE_BYTES } from '../maintenance/document.messages.js';
import { paper, paperLanguage, salePaperKinds } from './paper.js';

const service = 'showroom';
/** Writing a paper takes a fraction of a second; several may wait for each other. */
const timeoutMs = 20_000;

const issued = single(paper.extend({ pieces: z.int().min(1) }));
const language = { language: paperLanguage };

export const issueSalePaper = defineCommand({
  name: 'papers.issueOfSale',
  service,
  request: z.strictObject({
    saleId: id,
    kind: z.enum(salePaperKinds),
    ...language,
    version: z.int().min(1).optional().meta({ description: 'One that was given out before' }),
  }),
  reply: issued,
  timeoutMs,
  description: 'The quote or the buyer’s order of a sale; what was given out before is given out as it was',
});

export const issueAgreement = defineCommand({
  name: 'papers.issueOfTestDrive',
  service,
  request: z.strictObject({ testDriveId: id, ...language }),
  reply: issued,
  timeoutMs,
  description: 'The agreement on a test drive; once the keys were given it stands as it was then',
});

export const getPaperPiece = defineQuery({
  name: 'papers.piece',
  service,
  request: z.strictObject({ paperId: id, ...language, piece: z.int().min(0).max(100) }),
  reply: single(z.strictObject({ data: z.string().max(Math.ceil(CONTENT_PIECE_BYTES / 3) * 4) })),
  description: 'One piece of a paper that was given out, in base64',
});

export const listSalePapers = defineQuery({
  name: 'papers.listOfSale',
  service,
  request: z.strictObject({ saleId: id }),
  reply: z.strictObject({ data: z.array(paper) }),
  description: 'What was given out of a sale, newest first',
});
