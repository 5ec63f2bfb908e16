import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarFeed, Caller, NewCalendarFeed } from '@rover/contracts';
import { callerHas, CLOCK, RoverError, ValidationError } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { calendarText, isTimeZone } from '@rover/vehicle';
import { VehicleAccess } from '../../access/vehicle-access.js';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import { CalendarFeedNotFoundError } from './feed.errors.js';
import { FeedRepository, type StoredFeed } from './feed.repository.js';
import { dueEntry, orderEntry } from './feed-entries.js';

const TOKEN_BYTES = 32;

/**
 * Calendars that other programs subscribe to. These cannot sign in, so that an address with 256 random bits is the key;
 * it is told once and stored hashed. A fast hash is enough: nobody guesses such a secret. It opens no more than whoever
 * made it may see when it is read: by their grants as they are then, and by roles and fleets of their token as they were.
 */
@Injectable()
export class FeedService {
  constructor(
    private readonly feeds: FeedRepository,
    private readonly access: VehicleAccess,
    private readonly vehicles: CaredVehicles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ValidationError for what is no time zone, VehicleNotFoundError, FleetNotFoundError */
  async create(feed: NewCalendarFeed, caller: Caller): Promise<CalendarFeed & { path: string }> {
    if (!isTimeZone(feed.timeZone))
      throw new ValidationError([{ path: 'timeZone', message: 'is no IANA time zone' }]);
    const { place } = await this.access.subject(caller, feed, 'maintenance');
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const made = { hash: hashOf(token), by: caller, now: new Date(this.clock.now()) };
    return {
      ...(await this.feeds.insert({ ...feed, ...place }, made)),
      path: `/api/v1/calendars/${token}.ics`,
    };
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
    const stored = await this.feeds.find(hashOf(token));
    if (!stored || !(await this.isOpen(stored))) throw new CalendarFeedNotFoundError();
    const { feed, maker } = stored;
    const [due, orders] = await Promise.all([
      this.feeds.expiries(feed, await this.vehicles.visibleDue(maker)),
      this.feeds.orders(feed, await this.access.visible(maker, 'maintenance')),
    ]);
    const entries = [...due.map(dueEntry), ...orders.map(orderEntry)];
    return calendarText({ name: feed.name, zone: feed.timeZone, product: 'Maintenance', entries });
  }

  /** Whether whoever made it may still see what it is about. */
  private isOpen({ feed, maker }: StoredFeed): Promise<boolean> {
    return this.access.subject(maker, feed, 'maintenance').then(
      () => true,
      (error: unknown) => {
        if (error instanceof RoverError && error.status === 404) return false;
        throw error;
      },
    );
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Administrators see what everybody made. */
const ownerOf = (caller: Caller): string | undefined =>
  callerHas(caller, ['admin']) ? undefined : caller.sub;
