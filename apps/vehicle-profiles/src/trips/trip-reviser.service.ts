import { Injectable } from '@nestjs/common';
import { vehicleTripUpdated } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import { tripOfStretch, tripSoFar, type MotionState } from '@rover/vehicle';
import { MotionRepository } from '../motion/motion.repository.js';
import type { RevisedStretch } from '../motion/revised-stretch.js';
import { CourseRepository } from './course.repository.js';
import { matchTrips, type FoundTrip } from './match-trips.js';
import { figuresOf, spanOf, tripOfRow, type TripRow } from './trip-row.js';
import { tripId, TripRepository } from './trip.repository.js';

/** Corrects trips after readings have come late. What people made of trips stays: only its figures are corrected. */
@Injectable()
export class TripReviser {
  constructor(
    private readonly trips: TripRepository,
    private readonly courses: CourseRepository,
    private readonly motions: MotionRepository,
    private readonly outbox: Outbox,
  ) {}

  originBefore(tx: Transaction, vehicleId: string, time: number): Promise<MotionState | undefined> {
    return this.trips.originBefore(tx, vehicleId, time);
  }

  originsFrom(tx: Transaction, vehicleId: string, time: number): Promise<MotionState[]> {
    return this.trips.originsFrom(tx, vehicleId, time);
  }

  async revise(tx: Transaction, stretch: RevisedStretch): Promise<void> {
    const { vehicleId, after, until } = stretch;
    const old = await this.trips.within(tx, vehicleId, { from: after, to: until });
    const { kept, gone, found } = matchTrips(old, foundIn(stretch));
    const withdrawn = await this.trips.setStatus(
      tx,
      gone.map(({ id }) => id),
      'withdrawn',
    );
    const changed: TripRow[] = [...withdrawn];
    for (const row of kept) changed.push(...(await this.correctEdited(tx, row)));
    for (const each of found) changed.push(...(await this.correct(tx, vehicleId, each)));
    await this.outbox.add(tx, vehicleTripUpdated, changed.map(tripOfRow));
  }

  /** Answers what has changed. */
  private async correct(
    tx: Transaction,
    vehicleId: string,
    { trip, status, origin, was }: FoundTrip,
  ): Promise<TripRow[]> {
    const figures = figuresOf(trip);
    if (was && was.status === status && isSame(was, figures)) return [];
    const row = await this.trips.put(tx, {
      id: was?.id ?? tripId(vehicleId, figures.start.time),
      vehicleId,
      status,
      figures,
      label: was?.label,
      note: was?.note,
      late: true,
      path: status === 'completed' ? await this.courses.course(tx, vehicleId, spanOf(figures)) : null,
      origin,
    });
    return [row];
  }

  private async correctEdited(tx: Transaction, row: TripRow): Promise<TripRow[]> {
    const span = spanOf(row.figures);
    const motions = [];
    for await (const motion of this.motions.readings(tx, row.vehicle_id, {
      after: span.from - 1,
      until: span.to,
    }))
      motions.push(motion);
    const trip = tripOfStretch(motions, span.from, span.to);
    if (!trip || isSame(row, figuresOf(trip))) return [];
    const { origin } = await this.trips.pathAndOrigin(tx, row.id);
    const { vehicle_id: vehicleId, id, status, label, note, edited } = row;
    const path = await this.courses.course(tx, vehicleId, span);
    return [
      await this.trips.put(tx, {
        id,
        vehicleId,
        status,
        label,
        note,
        edited,
        figures: figuresOf(trip),
        late: true,
        path,
        origin,
      }),
    ];
  }
}

function foundIn({ events, state }: RevisedStretch): FoundTrip[] {
  const completed = events.trips
    .filter(({ kind }) => kind === 'completed')
    .map(({ trip, origin }): FoundTrip => ({ trip, origin, status: 'completed' }));
  const open = tripSoFar(state.trips);
  return open && state.origin
    ? [...completed, { trip: open, origin: state.origin, status: 'ongoing' }]
    : completed;
}

/** Whatever differs in a thousandth of a unit was measured otherwise. */
const isSame = (row: TripRow, figures: TripRow['figures']): boolean =>
  JSON.stringify(sorted(row.figures)) === JSON.stringify(sorted(figures));

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, inner]) => [name, sorted(inner)]),
      )
    : value;
