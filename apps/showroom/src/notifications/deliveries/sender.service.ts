import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { DeliverySkip } from '@rover/contracts';
import { Sweeps } from '@rover/persistence';
import { CLOCK, CONFIG, LOGGER } from '@rover/platform';
import type { Clock, Logger } from '@rover/platform';
import { newId } from '../../common/new-id.js';
import type { ShowroomConfig } from '../../showroom.config.js';
import { DeliveryError, type Message, type Provider } from '../channels/provider.js';
import { Providers } from '../channels/providers.service.js';
import { NotificationSeals } from '../notification-seals.service.js';
import { Reaches } from '../people/reaches.service.js';
import { whenDisturbed } from '../plan/schedule.js';
import { verdictOf } from '../plan/verdict.js';
import type { Content } from '../stored-notification.js';
import { ClaimRepository, type Claimed, type Outcome } from './claim.repository.js';
import { Composer } from './composer.service.js';
import { Relevance } from './relevance.service.js';
import { pauseAfter } from './retry.js';
import { Settlement } from './settlement.service.js';

const EVERY_MS = 1_000;
const AT_ONCE = 20;
/** Longer than any provider may take: who has not settled by then is gone. */
export const LEASE_MS = 120_000;

type Prepared =
  { readonly message: Message; readonly content: Content } | { readonly outcome: Outcome | 'putOff' };

/**
 * Sends what is due. A row is claimed with a lease, sent outside of any transaction, and settled; a replica that dies
 * leaves its claims to be taken over. What such a one had in hand is sent again where the provider recognises it, and is
 * `unknown` where it does not.
 */
@Injectable()
export class Sender implements OnApplicationBootstrap {
  readonly #lease = newId('lse');

  constructor(
    private readonly claims: ClaimRepository,
    private readonly composer: Composer,
    private readonly seals: NotificationSeals,
    private readonly reaches: Reaches,
    private readonly relevance: Relevance,
    private readonly providers: Providers,
    private readonly settlement: Settlement,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'notifications', everyMs: EVERY_MS, run: (ending) => this.run(ending) });
  }

  /** Sends all that is due. */
  async run(ending: AbortSignal): Promise<void> {
    let claimed: Claimed[];
    do {
      const now = this.clock.now();
      const lease = { lease: `${this.#lease}/${now}`, until: new Date(now + LEASE_MS), most: AT_ONCE };
      claimed = await this.claims.take(new Date(now), lease);
      await Promise.all(claimed.map((one) => this.#deal(one)));
    } while (claimed.length === AT_ONCE && !ending.aborted);
  }

  /** What breaks in our own house is tried again as well, and fails in the end; while that cannot be recorded, the lease ends. */
  async #deal(claimed: Claimed): Promise<void> {
    try {
      const prepared = await this.#prepare(claimed);
      if (!('outcome' in prepared)) return await this.#send(claimed, prepared);
      if (prepared.outcome !== 'putOff') await this.settlement.record(claimed, prepared.outcome);
    } catch (err) {
      this.logger.warn({ err, notification: claimed.id }, 'A notification could not be dealt with');
      await this.#broken(claimed, err);
    }
  }

  async #broken(claimed: Claimed, cause: unknown): Promise<void> {
    const error = new DeliveryError('INTERNAL', 'retry', cause);
    const outcome = this.#failed(claimed, error, this.providers.of(claimed.channel));
    await this.settlement.record(claimed, outcome).catch((err: unknown) => {
      this.logger.warn({ err, notification: claimed.id }, 'Its failure could not be recorded');
    });
  }

  /** Looks again whether somebody may and wants to be told of it now. */
  async #prepare(claimed: Claimed): Promise<Prepared> {
    const { audience: kind, recipientId: id, channel, expiresAt, showroomId } = claimed;
    const reach = await (claimed.kind === 'addressCode'
      ? this.reaches.stated({ kind, id })
      : this.reaches.of({ kind, id }, showroomId));
    const verdict = verdictOf(reach, claimed);
    if (!reach || 'skip' in verdict) return this.#skip('skip' in verdict ? verdict.skip : 'erased');
    const now = this.clock.now();
    if (expiresAt !== null && expiresAt.getTime() <= now) return this.#skip('tooOld');
    if (!(await this.relevance.isGiven(claimed))) return this.#skip('withdrawn');
    const isFree = channel === 'socket' || claimed.settled || claimed.kind === 'test';
    const from = isFree ? now : whenDisturbed(now, reach, claimed.urgent);
    if (from > now) {
      await this.claims.putOff(claimed, new Date(from));
      return { outcome: 'putOff' };
    }
    const content = await this.composer.contentOf(claimed);
    if (!content) return this.#skip(claimed.kind === 'digest' ? 'withdrawn' : 'erased');
    return { content, message: this.composer.message(claimed, content, verdict.to) };
  }

  async #send(claimed: Claimed, { message, content }: { message: Message; content: Content }): Promise<void> {
    const provider = this.providers.of(claimed.channel);
    if (claimed.takenOver && !provider.recognises) {
      const error = 'INTERRUPTED';
      return this.settlement.record(claimed, {
        ...this.#nothing(),
        state: 'unknown',
        provider: provider.name,
        error,
      });
    }
    try {
      const providerId = await provider.send(message);
      const kept = provider.name === 'development' ? await this.#kept(claimed, content, message.to) : {};
      const sent = {
        state: 'sent' as const,
        provider: provider.name,
        providerId,
        sentAt: new Date(this.clock.now()),
      };
      await this.settlement.record(claimed, { ...this.#nothing(), ...sent, ...kept });
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      await this.settlement.record(claimed, this.#failed(claimed, error, provider));
    }
  }

  /** What nobody got is kept with where it would have gone. */
  async #kept(claimed: Claimed, content: Content, to: string): Promise<Partial<Outcome>> {
    return claimed.kind === 'digest' ? {} : this.seals.seal(claimed, { ...content, to });
  }

  /** What may have been taken is given again to those alone who recognise it. */
  #failed(
    { attempts }: Claimed,
    { code: error, fate }: DeliveryError,
    { name, recognises }: Provider,
  ): Outcome {
    const base = { ...this.#nothing(), provider: name, error };
    if (fate === 'unknown' && !recognises) return { ...base, state: 'unknown' };
    if (fate === 'refused' || attempts >= this.config.notifications.attempts)
      return { ...base, state: 'failed' };
    const dueAt = new Date(this.clock.now() + pauseAfter(attempts, Math.random()));
    return { ...base, state: 'waiting', dueAt };
  }

  #skip(skipped: DeliverySkip): Prepared {
    return { outcome: { ...this.#nothing(), state: 'skipped', skipped } };
  }

  #nothing(): Omit<Outcome, 'state'> {
    const dueAt = new Date(this.clock.now());
    return { skipped: null, provider: null, providerId: null, error: null, sentAt: null, dueAt };
  }
}
