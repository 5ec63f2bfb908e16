import { Injectable } from '@nestjs/common';
import type { Caller, FloorState } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { newId } from '../common/new-id.js';
import { requireStaff } from '../common/showroom-access.js';
import { HeatService } from './heat.service.js';
import { FloorPlanService } from './plan/floor-plan.service.js';
import { follow } from './visits/follow.js';
import { VisitJournal } from './visits/visit-journal.service.js';
import { isOpen, type Sighting, type VisitState } from './visits/visit-state.js';
import { VisitRepository } from './visits/visit.repository.js';

/** What happens on the floor. */
@Injectable()
export class FloorService {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitRepository,
    private readonly plans: FloorPlanService,
    private readonly journal: VisitJournal,
    private readonly heat: HeatService,
  ) {}

  /**
   * Takes a batch of sightings in one transaction. Repeating one changes nothing, since a visit goes on by what is newer
   * than its last word alone: a redelivery needs no inbox.
   */
  async record(sightings: readonly Sighting[]): Promise<void> {
    const showrooms = [...new Set(sightings.map(({ showroomId }) => showroomId))];
    const mapOf = await this.plans.mapsOf(this.database, showrooms);
    await this.database.transaction(async (tx) => {
      const known = await this.visits.latest(tx, sightings);
      const { changed, found } = follow({ visits: known, mapOf, newId: () => newId('vis') }, sightings);
      const visits = [...changed.values()];
      await this.visits.save(tx, visits);
      await this.journal.tell(tx, found);
      await this.journal.end(tx, endedNow(known, visits));
      tx.onCommit(() => this.heat.moved(showrooms));
    });
  }

  /**
   * Who is here now, and how many in each zone. A showroom where nobody ever was is empty, not unknown.
   * @throws ShowroomUnknownError to those who may not see it
   */
  async now(showroomId: string, caller: Caller): Promise<FloorState> {
    requireStaff(caller, showroomId);
    const here = await this.visits.here(showroomId);
    return { showroomId, visitors: here.map(visitorOf), zones: countZones(here) };
  }
}

/** Those that ended in this batch: some had ended before, and were only told something late. */
function endedNow(known: ReadonlyMap<string, VisitState>, visits: readonly VisitState[]): VisitState[] {
  const over = new Set(Array.from(known.values()).flatMap((visit) => (isOpen(visit) ? [] : [visit.id])));
  return visits.filter((visit) => !isOpen(visit) && !over.has(visit.id));
}

const visitorOf = ({ id, visitorId, customerId, zone, at, enteredAt }: VisitState) => ({
  ...{ visitorId, visitId: id, customerId, zone },
  at: at && ([...at] as [number, number]),
  since: new Date(enteredAt).toISOString(),
});

/** Zones are named by sensors: without a prototype, one called `constructor` counts like any other. */
function countZones(here: readonly VisitState[]): Record<string, number> {
  const zones: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { zone } of here) if (zone !== null) zones[zone] = (zones[zone] ?? 0) + 1;
  return zones;
}
