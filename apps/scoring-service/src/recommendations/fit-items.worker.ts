import { fitItems } from '@rover/scoring';
import type { FitOrder, ItemFit } from '@rover/scoring';
import { answerOrder } from '../models/threads/answer-order.js';

answerOrder<FitOrder, ItemFit>({
  run: (order) => fitItems(order),
  transfer: ({ inverse, shared }) => [inverse.values.buffer as ArrayBuffer, shared.buffer as ArrayBuffer],
});
