import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller, RequestContract, RequestOf } from '@rover/contracts';
import { Bus, CLOCK, type Clock } from '@rover/platform';
import { LRUCache } from 'lru-cache';

/** An answer as it goes out: text, so that it is made once for all who ask, and a validator for those who have it. */
export interface ReadAnswer {
  readonly body: string;
  readonly etag: string;
}

interface Kept extends ReadAnswer {
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

/**
 * Answers about the market, shared by all who may ask for them. One question is asked once at a time, whoever waits.
 * The roles are part of the key: should a service ever answer by role, nobody gets another role's answer.
 */
@Injectable()
export class SharedReads {
  private readonly kept = new LRUCache<string, Kept>({ maxSize: MOST_CHARACTERS, sizeCalculation: ({ body }) => body.length });
  private flights = new Map<string, Promise<ReadAnswer>>();
  private changedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly bus: Bus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The answer to a query, at most two seconds old and never from before a change that this process has heard of. */
  async read<C extends RequestContract>(contract: C, request: RequestOf<C>, caller: Caller): Promise<ReadAnswer> {
    const key = `${contract.name} ${caller.roles.join()} ${JSON.stringify(request)}`;
    const kept = this.kept.get(key);
    if (kept && kept.expiresAt > this.clock.now()) return kept;
    return this.flights.get(key) ?? this.fly(key, () => this.bus.request(contract, request, { caller }));
  }

  /** The market changed: nothing known from before is given out any more. */
  forget(): void {
    this.changedAt = this.clock.now();
    this.kept.clear();
    this.flights = new Map();
  }

  private fly(key: string, ask: () => Promise<unknown>): Promise<ReadAnswer> {
    const { flights } = this;
    const flight = this.ask(key, ask).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  }

  private async ask(key: string, ask: () => Promise<unknown>): Promise<ReadAnswer> {
    const askedAt = this.clock.now();
    const answer = answerOf(JSON.stringify(await ask()));
    // A change while the answer was on its way moved `changedAt` beyond `askedAt`.
    if (askedAt - this.changedAt >= SETTLING_MS) this.kept.set(key, { ...answer, expiresAt: askedAt + LIFETIME_MS });
    return answer;
  }
}

/** Weak, since compression changes the bytes. */
const answerOf = (body: string): ReadAnswer => ({
  body,
  etag: `W/"${createHash('sha1').update(body).digest('base64url')}"`,
});
