import { FitError } from '@rover/scoring';
import { answerOrder } from '../../src/models/threads/answer-order.js';

/** What a test wants of a thread. */
export interface TestOrder {
  readonly want: 'sum' | 'failure' | 'breakdown' | 'exit' | 'nothing';
  readonly values?: Float64Array;
}

answerOrder<TestOrder, Float64Array>({
  run({ want, values = new Float64Array() }, onProgress) {
    if (want === 'failure') throw new FitError('there are no rows');
    if (want === 'breakdown') throw new TypeError('a secret of ours');
    if (want === 'exit') process.exit(3);
    onProgress(0.5);
    while (want === 'nothing');
    return Float64Array.of(values.reduce((sum, value) => sum + value, 0));
  },
  transfer: ({ buffer }) => [buffer as ArrayBuffer],
});
