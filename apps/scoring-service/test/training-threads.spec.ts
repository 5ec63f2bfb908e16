import { waitFor } from '@rover/testing';
import { TrainingThreads } from '../src/models/threads/training-threads.service.js';
import type { TestOrder } from './support/errand.worker.js';

const entry = new URL('./support/errand.worker.js', import.meta.url);

describe('threads that train', () => {
  let threads: TrainingThreads;
  let progress: number[];
  const run = (order: TestOrder) =>
    threads.run<Float64Array>({ entry, order, onProgress: (share) => progress.push(share) });

  beforeEach(() => {
    threads = new TrainingThreads();
    progress = [];
  });

  afterEach(() => threads.onModuleDestroy());

  it('answer what they made of their order, and say how far they are', async () => {
    const values = Float64Array.of(1, 2, 3.5);
    const onProgress = (share: number) => progress.push(share);
    const order: TestOrder = { want: 'sum', values };
    expect(await threads.run({ entry, order, transfer: [values.buffer], onProgress })).toEqual(
      Float64Array.of(6.5),
    );
    expect(progress).toEqual([0.5]);
    expect(values.length).toBe(0);
  });

  it('say what is wrong with the data, and keep everything else for the log', async () => {
    await expect(run({ want: 'failure' })).rejects.toMatchObject({
      code: 'MODEL_TRAINING_FAILED',
      message: 'The training failed. there are no rows.',
    });
    await expect(run({ want: 'breakdown' })).rejects.not.toHaveProperty('status');
  });

  it('fail their errand alone when they die', async () => {
    const [dead, living] = await Promise.allSettled([
      run({ want: 'exit' }),
      run({ want: 'sum', values: Float64Array.of(1, 1) }),
    ]);
    expect(dead).toMatchObject({
      reason: { code: 'MODEL_TRAINING_FAILED', message: expect.stringMatching(/ended with 3/) as unknown },
    });
    expect(living).toMatchObject({ value: Float64Array.of(2) });
  });

  it('are given up when the service ends, in the middle of their work', async () => {
    const endless = run({ want: 'nothing' });
    const outcome = expect(endless).rejects.toMatchObject({ code: 'MODEL_TRAINING_INTERRUPTED' });
    await waitFor(() => progress.length === 1);
    threads.onModuleDestroy();
    await outcome;
    await expect(run({ want: 'nothing' })).rejects.toMatchObject({ code: 'MODEL_TRAINING_INTERRUPTED' });
  });
});
