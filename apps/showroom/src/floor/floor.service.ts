import { Injectable } from '@nestjs/common';
import type { Caller, FloorState } from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import { requireStaff } from '../common/showroom-access.js';
import { follow, type Presence, type Sighting } from './presence.js';
import { PresenceRepository } from './presence.repository.js';

/** A sighting as it came off the stream; `eventId` makes a redelivery recognisable. */
export interface RecordedSighting {
  readonly eventId: string;
  readonly sighting: Sighting;
}

const CONSUMER = 'showroom';

/** Who is on the floor. */
@Injectable()
export class FloorService {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly presence: PresenceRepository,
  ) {}

  /** Takes a batch of sightings in one transaction, each of them once. */
  async record(batch: readonly RecordedSighting[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        batch.map(({ eventId }) => eventId),
      );
      const sightings = batch.filter(({ eventId }) => fresh.has(eventId)).map(({ sighting }) => sighting);
      if (sightings.length === 0) return;
      const known = await this.presence.lock(tx, sightings);
      await this.presence.save(tx, [...follow(known, sightings).values()]);
    });
  }

  /**
   * Who is here now, and how many in each zone. A showroom where nobody ever was is empty, not unknown.
   * @throws ShowroomUnknownError to those who may not see it
   */
  async now(showroomId: string, caller: Caller): Promise<FloorState> {
    requireStaff(caller, showroomId);
    const here = await this.presence.here(showroomId);
    return { showroomId, visitors: here.map(visitorOf), zones: countZones(here) };
  }
}

const visitorOf = ({ visitorId, zone, since }: Presence) => ({
  visitorId,
  zone,
  since: new Date(since).toISOString(),
});

/** Zones are named by sensors: without a prototype, one called `constructor` counts like any other. */
function countZones(here: readonly Presence[]): Record<string, number> {
  const zones: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { zone } of here) if (zone !== null) zones[zone] = (zones[zone] ?? 0) + 1;
  return zones;
}
