import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addressChannels } from '@rover/contracts';
import type { AddressChannel, Caller, NotificationAddress, NotificationPreferences } from '@rover/contracts';
import { Database } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK, RateLimitedError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { makeCode, readCode } from '../../common/code.js';
import { AddressCodeWrongError, AddressMissingError } from '../notification.errors.js';
import { AddressCodes } from './address-codes.service.js';
import { addressOf, confirmedOf, shownAddress, withoutFormer } from './addresses.js';
import { PreferenceRepository, type StoredPreferences } from './preference.repository.js';

const MINUTE_MS = 60_000;
/** Between two codes for one address: nobody fills somebody else's mailbox with them. */
const PAUSE_MS = MINUTE_MS;
/** How long a code is good. */
const GOOD_MS = 30 * MINUTE_MS;
const MOST_TRIES = 5;

/**
 * Has people show that addresses are theirs before anything else is sent there: else a slip of the pen would tell a
 * stranger of customers, and whoever likes could have somebody else written to.
 */
@Injectable()
export class AddressService {
  constructor(
    private readonly database: Database,
    private readonly repository: PreferenceRepository,
    private readonly codes: AddressCodes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ sub }: Caller): Promise<NotificationAddress[]> {
    const stored = await this.repository.find(sub);
    if (!stored) return [];
    return addressChannels.flatMap((channel) => shownAddress(stored, channel) ?? []);
  }

  /** Keeps what somebody says of themselves; codes go to addresses that are new. */
  async state(caller: Caller, preferences: NotificationPreferences): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await this.repository.lock(tx, caller.sub);
      const { confirmed = {}, checks = {} } = before ?? {};
      const stated = { userId: caller.sub, caller, preferences, confirmed, checks };
      let after = withoutFormer(stated);
      for (const channel of addressChannels) {
        const isNew = addressOf(after, channel) !== null && confirmedOf(after, channel) === undefined;
        // Who changes an address twice within a minute asks for the code of the other one.
        if (isNew && this.#pauseLeft(stated, channel) <= 0) after = await this.#sent(tx, after, channel);
      }
      await this.repository.save(tx, after, this.#now());
    });
  }

  /** @throws AddressMissingError, RateLimitedError */
  send(caller: Caller, channel: AddressChannel): Promise<NotificationAddress> {
    return this.#change(caller, channel, async (tx, stored) => {
      const left = this.#pauseLeft(stored, channel);
      if (left > 0) throw new RateLimitedError(Math.ceil(left / 1_000));
      return this.#sent(tx, stored, channel);
    });
  }

  /** @throws AddressMissingError, AddressCodeWrongError */
  async confirm(caller: Caller, channel: AddressChannel, given: string): Promise<NotificationAddress> {
    let isRight = false;
    const address = await this.#change(caller, channel, async (_tx, stored) => {
      const { [channel]: check, ...others } = stored.checks;
      if (!check || check.tries >= MOST_TRIES || this.clock.now() - check.sentAt > GOOD_MS) return stored;
      isRight = isSame(readCode(given), readCode(check.code));
      if (!isRight)
        return { ...stored, checks: { ...others, [channel]: { ...check, tries: check.tries + 1 } } };
      return { ...stored, checks: others, confirmed: { ...stored.confirmed, [channel]: check.address } };
    });
    // A wrong one is counted, so the transaction stands.
    if (!isRight) throw new AddressCodeWrongError();
    return address;
  }

  #change(
    { sub }: Caller,
    channel: AddressChannel,
    change: (tx: Transaction, stored: StoredPreferences) => Promise<StoredPreferences>,
  ): Promise<NotificationAddress> {
    return this.database.transaction(async (tx) => {
      const stored = await this.repository.lock(tx, sub);
      if (!stored || addressOf(stored, channel) === null) throw new AddressMissingError(channel);
      const after = await change(tx, stored);
      await this.repository.save(tx, after, this.#now());
      return shownAddress(after, channel) as NotificationAddress;
    });
  }

  async #sent(
    tx: Transaction,
    stored: StoredPreferences,
    channel: AddressChannel,
  ): Promise<StoredPreferences> {
    const code = makeCode();
    await this.codes.write(tx, { stored, channel, code, minutes: GOOD_MS / MINUTE_MS });
    const address = addressOf(stored, channel) as string;
    const check = { address, code, sentAt: this.clock.now(), tries: 0 };
    return { ...stored, checks: { ...stored.checks, [channel]: check } };
  }

  #pauseLeft({ checks }: StoredPreferences, channel: AddressChannel): number {
    const sentAt = checks[channel]?.sentAt;
    return sentAt === undefined ? 0 : sentAt + PAUSE_MS - this.clock.now();
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
