import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@rover/platform';
import { LRUCache } from 'lru-cache';

/** An answer as it goes out: text, so that it is made once for all who ask, and a tag for those who have it. */
export interface SharedAnswer {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
  readonly retryAfter?: string;
}

/** A question that somebody asks; others who have it wait for the same answer. */
export interface Flight {
  readonly key: string;
  readonly startedAt: number;
  readonly answer: Promise<SharedAnswer>;
  readonly land: (answer: SharedAnswer) => void;
}

interface Kept extends SharedAnswer {
  readonly expiresAt: number;
}

const MOST_CHARACTERS = 64 * 1024 * 1024;
/** Longest life of an answer, ms. Changes of the market end it earlier; this bounds what they do not tell, such as age. */
const LIFETIME_MS = 2_000;
/**
 * An answer that was asked for so soon after a change, ms, is not kept: the service that answered may not have applied
 * the change yet. While the market moves all the time nothing is kept, and askers still share one question.
 */
const SETTLING_MS = 250;

/** Answers about the market: at most two seconds old, and never from before a change that this process has heard of. */
@Injectable()
export class SharedAnswers {
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  private flights = new Map<string, Flight>();
  private changedAt = Number.NEGATIVE_INFINITY;

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** An answer that is still good. */
  find(key: string): SharedAnswer | undefined {
    const kept = this.kept.get(key);
    return kept && kept.expiresAt > this.clock.now() ? kept : undefined;
  }

  /** Somebody who asks the same right now. */
  flight(key: string): Flight | undefined {
    return this.flights.get(key);
  }

  /** Announces a question: `land` must be called with its answer, whatever it is. */
  depart(key: string): Flight {
    const { promise, resolve } = withResolvers<SharedAnswer>();
    const { flights } = this;
    const flight: Flight = {
      key,
      startedAt: this.clock.now(),
      answer: promise,
      land: (answer) => {
        flights.delete(key);
        this.keep(flight, answer);
        resolve(answer);
      },
    };
    flights.set(key, flight);
    return flight;
  }

  /** The market changed: nothing known from before, or asked before, is given out any more. */
  forget(): void {
    this.changedAt = this.clock.now();
    this.kept.clear();
    this.flights = new Map();
  }

  private keep({ key, startedAt }: Flight, answer: SharedAnswer): void {
    // A change while the answer was on its way moved `changedAt` beyond `startedAt`.
    if (answer.status !== 200 || startedAt - this.changedAt < SETTLING_MS) return;
    this.kept.set(key, { ...answer, expiresAt: startedAt + LIFETIME_MS });
  }
}

/** As `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
