import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReplyOf, RequestContract, RequestOf } from '@rover/contracts';
import { Bus, CLOCK, type Clock } from '@rover/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { scopeOfRequest } from '../edge/scope.js';
import { sendRead, type ReadAnswer } from './send-read.js';

/** The request to answer, and the entity tag of its answer when that is not the hash of the text. */
interface Exchange<T> {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly tag?: (reply: T) => string;
}

type Ask = () => Promise<ReadAnswer>;

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
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ body }) => body.length,
  });
  private flights = new Map<string, Promise<ReadAnswer>>();
  private changedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly bus: Bus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers a request with what a query says: at most two seconds old, never from before a change heard of here. */
  async answer<C extends RequestContract>(
    contract: C,
    query: RequestOf<C>,
    exchange: Exchange<ReplyOf<C>>,
  ): Promise<void> {
    const { request, reply, tag } = exchange;
    const scope = scopeOfRequest(request);
    const key = `${contract.name} ${scope.caller.roles.join()} ${JSON.stringify(query)}`;
    const answer = await this.find(key, async () =>
      toAnswer(await this.bus.request(contract, query, scope), tag),
    );
    sendRead(request, reply, answer);
  }

  /** The market changed: nothing known from before is given out any more. */
  forget(): void {
    this.changedAt = this.clock.now();
    this.kept.clear();
    this.flights = new Map();
  }

  private find(key: string, ask: Ask): ReadAnswer | Promise<ReadAnswer> {
    const kept = this.kept.get(key);
    if (kept && kept.expiresAt > this.clock.now()) return kept;
    return this.flights.get(key) ?? this.fly(key, ask);
  }

  private fly(key: string, ask: Ask): Promise<ReadAnswer> {
    const { flights } = this;
    const flight = this.ask(key, ask).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  }

  private async ask(key: string, ask: Ask): Promise<ReadAnswer> {
    const askedAt = this.clock.now();
    const answer = await ask();
    // A change while the answer was on its way moved `changedAt` beyond `askedAt`.
    if (askedAt - this.changedAt >= SETTLING_MS)
      this.kept.set(key, { ...answer, expiresAt: askedAt + LIFETIME_MS });
    return answer;
  }
}

function toAnswer<T>(reply: T, tag: (reply: T) => string = () => ''): ReadAnswer {
  const body = JSON.stringify(reply);
  return { body, etag: tag(reply) || hashTag(body) };
}

/** Weak, since compression changes the bytes. */
const hashTag = (body: string): string => `W/"${createHash('sha1').update(body).digest('base64url')}"`;
