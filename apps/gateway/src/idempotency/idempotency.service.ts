import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@rover/platform';
import { IdempotencyKeyBusyError, IdempotencyKeyReusedError } from './idempotency.errors.js';
import { nameOf, sealOf, type IdempotencyKey } from './idempotency-key.js';
import { IdempotencyRepository } from './idempotency.repository.js';
import { seal, unseal } from './sealed-answer.js';

/** A claim outlives the longest request; one of a process that died is free again after it. */
const RUNNING_SECONDS = 15 * 60;
const DONE_SECONDS = 24 * 60 * 60;

/** An answer as it was given the first time. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What a key stands for: this request, which is new, or one that was answered before. */
export type Claim =
  | { readonly isNew: true; readonly owner: string; readonly key: IdempotencyKey }
  | { readonly isNew: false; readonly fingerprint: string; readonly answer: StoredAnswer };

/** One effect for one `Idempotency-Key`, however often the request comes. */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly records: IdempotencyRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws IdempotencyKeyBusyError while the first request runs. */
  async claim(key: IdempotencyKey): Promise<Claim> {
    const owner = randomUUID();
    const before = await this.records.claim(nameOf(key), owner, RUNNING_SECONDS);
    if (!before) return { isNew: true, owner, key };
    if (before.state === 'running') throw new IdempotencyKeyBusyError();
    const answer = JSON.parse(unseal(before.answer, sealOf(key))) as StoredAnswer;
    return { isNew: false, fingerprint: before.fingerprint, answer };
  }

  /** The stored answer, to be given again. @throws IdempotencyKeyReusedError when it was another request. */
  replay(claim: Extract<Claim, { isNew: false }>, fingerprint: string): StoredAnswer {
    if (claim.fingerprint !== fingerprint) throw new IdempotencyKeyReusedError();
    return claim.answer;
  }

  /** Keeps the answer for a day. The effect has happened, so a failure here is logged and not told. */
  async complete(
    claim: Extract<Claim, { isNew: true }>,
    fingerprint: string,
    answer: StoredAnswer,
  ): Promise<void> {
    const sealed = seal(JSON.stringify(answer), sealOf(claim.key));
    const record = { state: 'done' as const, fingerprint, answer: sealed };
    await this.quietly(() => this.records.complete(nameOf(claim.key), claim.owner, record, DONE_SECONDS));
  }

  /** Nothing has happened: the key is free again. */
  async release(claim: Extract<Claim, { isNew: true }>): Promise<void> {
    await this.quietly(() => this.records.release(nameOf(claim.key), claim.owner));
  }

  private async quietly(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (err) {
      this.logger.warn({ err }, 'An idempotency record could not be kept');
    }
  }
}
