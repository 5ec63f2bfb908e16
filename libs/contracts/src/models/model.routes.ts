import { z } from 'zod';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { backTestDeals } from './back-test.messages.js';
import { modelKind, trainingRun } from './model.js';
import {
  getModel,
  getModelDrift,
  getTrainingRun,
  listModels,
  promoteModel,
  rollBackModel,
  trainModel,
} from './model.messages.js';

const tag = 'Models';
const path = '/api/v1/models';

/** Who may see what was learned, and who may decide what serves. The service holds to the same. */
export const modelReaders = ['admin', 'manager'] as const;
export const modelWriters = ['admin'] as const;

const kindParams = z.strictObject({ kind: modelKind });
const versionParams = kindParams.extend({
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .meta({ description: 'Version', example: '3' }),
});

export const listModelsRoute = defineRoute({
  id: 'models.list',
  method: 'GET',
  path,
  access: modelReaders,
  tag,
  summary: 'Versions of models, the newest first',
  query: listModels.request,
  reply: listModels.reply,
});

export const getTrainingRunRoute = defineRoute({
  id: 'models.runs.get',
  method: 'GET',
  path: `${path}/runs/:id`,
  access: modelReaders,
  tag,
  summary: 'How far a training is',
  params: getTrainingRun.request,
  reply: single(trainingRun),
});

export const getModelRoute = defineRoute({
  id: 'models.get',
  method: 'GET',
  path: `${path}/:kind/:version`,
  access: modelReaders,
  tag,
  summary: 'One version with parameters and metrics',
  params: versionParams,
  reply: getModel.reply,
});

export const getModelDriftRoute = defineRoute({
  id: 'models.drift',
  method: 'GET',
  path: `${path}/:kind/drift`,
  access: modelReaders,
  tag,
  summary: 'Whether the champion still sees what it was trained on, and keeps what it promises',
  params: kindParams,
  reply: getModelDrift.reply,
});

export const backTestDealsRoute = defineRoute({
  id: 'models.backTest',
  method: 'GET',
  path: `${path}/back-test`,
  access: modelReaders,
  tag,
  summary: 'How deals ranked with the knowledge of then turned out; fits models, takes up to two minutes',
  query: backTestDeals.request,
  reply: backTestDeals.reply,
});

export const promoteModelRoute = defineRoute({
  id: 'models.promote',
  method: 'POST',
  path: `${path}/:kind/:version/promote`,
  access: modelWriters,
  tag,
  summary: 'Make this version serve; 409 when another was promoted at the same time',
  params: versionParams,
  reply: promoteModel.reply,
});

export const rollBackModelRoute = defineRoute({
  id: 'models.rollBack',
  method: 'POST',
  path: `${path}/:kind/rollback`,
  access: modelWriters,
  tag,
  summary: 'Make the champion before this one serve again',
  params: kindParams,
  reply: rollBackModel.reply,
});

export const trainModelRoute = defineRoute({
  id: 'models.train',
  method: 'POST',
  path: `${path}/:kind/train`,
  access: modelWriters,
  tag,
  summary: 'Train now; follow the run that is answered',
  params: kindParams,
  reply: trainModel.reply,
  status: 202,
  idempotent: true,
});
