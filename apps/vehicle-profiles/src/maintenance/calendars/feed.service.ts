import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarFeed, Caller, NewCalendarFeed } from '@rover/contracts';
import { callerHas, CLOCK, ValidationError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { calendarText, isTimeZone } from '@rover/vehicle';
import { VehicleAccess } from '../../access/vehicle-access.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import { CalendarFeedNotFoundError } from './feed.errors.js';
import { FeedRepository } from './feed.repository.js';
import { dueEntry, orderEntry } from './feed-entries.js';

const TOKEN_BYTES = 32;

/**
 * Calendars that other programs subscribe to. These cannot sign in, so that an address with 256 random bits is the key;
 * it is told once and stored hashed. A fast hash is enough: nobody guesses such a secret.
 */
@Injectable()
export class FeedService {
  constructor(
    private readonly feeds: FeedRepository,
    private readonly vehicles: CaredVehicles,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ValidationError for what is no time zone, VehicleNotFoundError, ForbiddenError */
  async create(feed: NewCalendarFeed, caller: Caller): Promise<CalendarFeed & { path: string }> {
    if (!isTimeZone(feed.timeZone))
      throw new ValidationError([{ path: 'timeZone', message: 'is no IANA time zone' }]);
    if (feed.vehicleId !== undefined) await this.vehicles.visible(feed.vehicleId, caller);
    else await this.access.requirePlacing(caller, feed.fleetId);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const made = { hash: hashOf(token), by: caller.sub, now: new Date(this.clock.now()) };
    return { ...(await this.feeds.insert(feed, made)), path: `/api/v1/calendars/${token}.ics` };
  }

  list(caller: Caller): Promise<CalendarFeed[]> {
    return this.feeds.list(ownerOf(caller));
  }

  /** @throws CalendarFeedNotFoundError */
  async revoke(id: string, caller: Caller): Promise<CalendarFeed> {
    const revoked = await this.feeds.revoke(id, ownerOf(caller), new Date(this.clock.now()));
    if (!revoked) throw new CalendarFeedNotFoundError();
    return revoked;
  }

  /** @throws CalendarFeedNotFoundError */
  async read(token: string): Promise<string> {
    const feed = await this.feeds.find(hashOf(token));
    if (!feed) throw new CalendarFeedNotFoundError();
    const [due, orders] = await Promise.all([this.feeds.expiries(feed), this.feeds.orders(feed)]);
    const entries = [...due.map(dueEntry), ...orders.map(orderEntry)];
    return calendarText({ name: feed.name, zone: feed.timeZone, entries });
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Administrators see what everybody made. */
const ownerOf = (caller: Caller): string | undefined =>
  callerHas(caller, ['admin']) ? undefined : caller.sub;
