import { answerOrder } from '../models/threads/answer-order.js';
import type { TrainedModel } from '../models/trainer.js';
import { trainMarketValues } from './market-training.js';
import type { TrainingOrder } from './market-training.js';
import { valueListings } from './market-values.js';
import type { ValuingOrder } from './market-values.js';
import type { ValueColumns } from '@rover/scoring';

/** Trains on the market, and values it, beside the thread that serves. */
answerOrder<TrainingOrder | ValuingOrder, TrainedModel | ValueColumns>({
  run: (order, onProgress) =>
    order.want === 'training' ? trainMarketValues(order, onProgress) : valueListings(order),
});
