import { z } from 'zod';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { instant, uuid } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  driftSignal,
  model,
  modelDetail,
  modelDrift,
  modelKind,
  modelVersion,
  trainingRun,
} from './model.js';

const service = 'scoring-service';
const versionOfKind = z.strictObject({ kind: modelKind, version: modelVersion });

/** Every replica that serves a model takes the new version up when it hears this. */
export const modelPromoted = defineEvent({
  name: 'model.promoted',
  topic: topics.models,
  source: service,
  consumers: [],
  data: z.strictObject({
    model: modelKind,
    version: modelVersion,
    trainedOn: z.int().meta({ description: 'Rows it was fitted on' }),
    replaced: modelVersion.optional().meta({ description: 'The version that served before' }),
  }),
  key: (data) => data.model,
  description: 'A version of a model is the one that serves from now on, be it a newer or an older one',
});

export const modelTrained = defineEvent({
  name: 'model.trained',
  topic: topics.models,
  source: service,
  consumers: [],
  data: z.strictObject({
    model: modelKind,
    version: modelVersion,
    trainedOn: z.int().meta({ description: 'Rows it was fitted on' }),
    decision: z.string().meta({ description: 'Why it is to serve or not', example: 'betterThanChampion' }),
  }),
  key: (data) => data.model,
  description: 'A version of a model was trained and judged; `model.promoted` follows when it serves',
});

export const modelDriftDetected = defineEvent({
  name: 'model.drift.detected',
  topic: topics.models,
  source: service,
  consumers: [],
  data: driftSignal
    .pick({ signal: true, feature: true, value: true, threshold: true, rows: true })
    .extend({ model: modelKind, version: modelVersion, time: instant }),
  key: (data) => data.model,
  description:
    'The world of a model has changed, or it does not keep what it promises; said once for an episode',
});

export const listModels = defineQuery({
  name: 'models.list',
  service,
  request: z.strictObject({ kind: modelKind.optional(), ...pageQuery }),
  reply: listOf(model),
  description: 'Versions of models, the newest first',
});

export const getModel = defineQuery({
  name: 'models.get',
  service,
  request: versionOfKind,
  reply: single(modelDetail),
  description: 'One version with its parameters and metrics',
});

export const promoteModel = defineCommand({
  name: 'models.promote',
  service,
  request: versionOfKind,
  reply: single(modelDetail),
  description: 'Makes a version the champion of its kind; of two at once one is refused',
});

export const rollBackModel = defineCommand({
  name: 'models.rollBack',
  service,
  request: z.strictObject({ kind: modelKind }),
  reply: single(modelDetail),
  description: 'Makes the champion before this one the champion again',
});

export const trainModel = defineCommand({
  name: 'models.train',
  service,
  request: z.strictObject({ kind: modelKind }),
  reply: single(trainingRun),
  description: 'Asks for a training now; while one is under way that one is answered',
});

export const getTrainingRun = defineQuery({
  name: 'models.runs.get',
  service,
  request: z.strictObject({ id: uuid }),
  reply: single(trainingRun),
  description: 'How far a training is',
});

export const getModelDrift = defineQuery({
  name: 'models.drift',
  service,
  request: z.strictObject({ kind: modelKind }),
  reply: single(modelDrift),
  description: 'How far what the champion sees and achieves departs from its training',
});
