import { z } from 'zod';
import { defineEvent } from '../define/event.js';
import { topics } from '../topics.js';

/** Every replica that serves a model takes the new version up when it hears this. */
export const modelPromoted = defineEvent({
  name: 'model.promoted',
  topic: topics.models,
  source: 'scoring-service',
  consumers: [],
  data: z.strictObject({
    model: z.enum(['marketValue']),
    version: z.int().min(1),
    trainedOn: z.int().meta({ description: 'Listings it was fitted on' }),
  }),
  key: (data) => data.model,
  description: 'A version of a model is the one that serves from now on',
});
