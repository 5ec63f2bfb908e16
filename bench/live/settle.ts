import type { BenchContext } from '../support/context.js';

/** An import is no part of what is measured after it. */
export async function settle(context: BenchContext): Promise<void> {
  context.log(
    'Waiting for what the import leaves to be done: vacuum, checkpoint, rewriting of the log, a training',
  );
  await new Promise((resolve) => setTimeout(resolve, 10_000));
}
