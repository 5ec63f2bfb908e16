import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { TransferListItem } from 'node:worker_threads';
import type { ThreadMessage } from './thread-message.js';

/** What the module of a training's thread does with its order. Result and order are what `structuredClone` takes. */
export interface Work<Order, Result> {
  /** @param onProgress is told the share that is done, from 0 to 1 */
  run(order: Order, onProgress: (share: number) => void): Result;
  /** Buffers of the result that are handed over rather than copied. Default none. */
  transfer?(result: Result): TransferListItem[];
}

/** Makes a module the entry of a training's thread: see `TrainingThreads`. */
export function answerOrder<Order, Result>({ run, transfer = () => [] }: Work<Order, Result>): void {
  yieldToServing();
  parentPort?.once('message', (order: Order) => {
    try {
      const result = run(order, (share) => say({ kind: 'progress', share }));
      say({ kind: 'done', result }, transfer(result));
    } catch (error) {
      const { message, stack, code } = error as Error & { code?: string };
      say({ kind: 'failed', error: { message, stack, code } });
    }
  });
}

const say = (message: ThreadMessage, transfer: TransferListItem[] = []): void =>
  parentPort?.postMessage(message, transfer);

/**
 * The lowest there is: it gets what is left over. At 5 of 19 searches waited for a training where processors were busy
 * (p95 500 ms instead of 30). Linux has priorities by thread, and 0 is the thread that asks; elsewhere it would slow the
 * whole process.
 */
function yieldToServing(): void {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW);
}
