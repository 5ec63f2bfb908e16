import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { PaperLanguage } from '@rover/contracts';
import { InternalError } from '@rover/platform';
import type { PaperFacts } from '../paper-facts.js';
import { PaperPressError } from '../paper.errors.js';
import type { PressAnswer, PressOrder } from './press-message.js';

const ENTRY = new URL('./press.worker.js', import.meta.url);
const MOST_WAITING = 50;
/** A paper takes a tenth of a second: what takes so long hangs. */
const LONGEST_MS = 15_000;

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Writes papers in a thread of its own, since each takes about a tenth of a second of computing, in which nobody on the
 * floor should wait. The thread begins with the first paper; one that dies or hangs is replaced with the next.
 */
@Injectable()
export class PaperPress implements OnModuleDestroy {
  readonly #waiting = new Map<number, Waiting>();
  #thread?: Worker;
  #orders = 0;
  #stopped = false;

  /** @throws PaperPressError when too many wait, or the thread ends before it is done */
  write(facts: PaperFacts, language: PaperLanguage): Promise<Buffer> {
    if (this.#stopped) throw new PaperPressError('The service is ending.');
    if (this.#waiting.size >= MOST_WAITING) throw new PaperPressError('Many papers are being written.');
    const order: PressOrder = { id: ++this.#orders, facts, language };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#replace(new PaperPressError('A paper took too long.')),
        LONGEST_MS,
      );
      this.#waiting.set(order.id, { resolve, reject, timer });
      this.#running().postMessage(order);
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    const thread = this.#thread;
    this.#replace(new PaperPressError('The service is ending.'));
    await thread?.terminate();
  }

  #running(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(ENTRY);
    // One that was replaced has nothing to say any more.
    const fail = (error: Error) => {
      if (this.#thread === thread) this.#replace(error);
    };
    thread.on('message', (answer: PressAnswer) => this.#take(answer));
    thread.on('error', (cause) =>
      fail(new PaperPressError('The thread that writes papers broke down.', cause)),
    );
    thread.on('exit', () => fail(new PaperPressError('The thread that writes papers ended.')));
    thread.unref();
    return (this.#thread = thread);
  }

  #take({ id, bytes, failure }: PressAnswer): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (bytes) waiting.resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    else waiting.reject(new InternalError(new Error(failure)));
  }

  /** Gives up the thread and all that waits for it. */
  #replace(error: Error): void {
    const thread = this.#thread;
    this.#thread = undefined;
    void thread?.terminate();
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
  }
}
