import { Worker } from 'node:worker_threads';
import type { TransferListItem } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { TrainingInterruptedError, TrainingThreadError } from '../model.errors.js';
import type { ThreadFailure, ThreadMessage } from './thread-message.js';

/** One piece of work for a thread. */
export interface Errand {
  /** The module that does it, beside the caller: `new URL('./x.worker.js', import.meta.url)`; see `answerOrder`. */
  readonly entry: URL;
  /** What it is given: anything that `structuredClone` takes. */
  readonly order: unknown;
  /** Buffers of the order that are handed over rather than copied; of no use to the caller afterwards. Default none. */
  readonly transfer?: readonly TransferListItem[];
  /** Told the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Trains beside serving: each errand has a thread of its own, with its memory and a low priority, which is gone
 * afterwards. A thread that dies takes nothing with it but its errand.
 */
@Injectable()
export class TrainingThreads implements OnModuleDestroy {
  readonly #working = new Map<Worker, (reason: Error) => void>();
  #stopped = false;

  /**
   * Answers what the thread makes of the order.
   * @throws TrainingThreadError when it fails or dies, TrainingInterruptedError when the service ends before it is done
   */
  async run<Result>({ entry, order, transfer = [], onProgress }: Errand): Promise<Result> {
    if (this.#stopped) throw new TrainingInterruptedError();
    const worker = new Worker(entry);
    try {
      return await new Promise<Result>((resolve, reject) => {
        this.#working.set(worker, reject);
        worker.on('message', (message: ThreadMessage) => {
          if (message.kind === 'progress') onProgress?.(message.share);
          else if (message.kind === 'done') resolve(message.result as Result);
          else reject(failureOf(message.error));
        });
        worker.on('error', (cause) => reject(new TrainingThreadError('Its thread broke down.', cause)));
        worker.on('exit', (code) =>
          reject(new TrainingThreadError(`Its thread ended with ${code} before it was done.`)),
        );
        worker.postMessage(order, transfer);
      });
    } finally {
      this.#working.delete(worker);
      await worker.terminate();
    }
  }

  onModuleDestroy(): void {
    this.stop();
  }

  /**
   * Gives up what is under way: a training can take longer than a shutdown may. Nest ends those first who depend on
   * others, so whoever waits for a thread at the end of the service calls this before.
   */
  stop(): void {
    this.#stopped = true;
    for (const interrupt of this.#working.values()) interrupt(new TrainingInterruptedError());
  }
}

/** What the scoring library says of data and models may be read by anybody; anything else is for the log. */
function failureOf(failure: ThreadFailure): Error {
  const cause = Object.assign(new Error(failure.message), failure);
  return failure.code === undefined ? cause : new TrainingThreadError(`${failure.message}.`, cause);
}
