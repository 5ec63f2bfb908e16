import { Injectable } from '@nestjs/common';
import { vehicleTripCompleted, vehicleTripStarted } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import type { Trip as Drive } from '@rover/vehicle';
import type { ToldTrip } from '../motion/motion-events.js';
import { CourseRepository } from './course.repository.js';
import { figuresOf, spanOf, tripOfRow, type NewTrip } from './trip-row.js';
import { tripId, TripRepository } from './trip.repository.js';

/** Writes trips down as they begin and end. */
@Injectable()
export class TripWriter {
  constructor(
    private readonly trips: TripRepository,
    private readonly courses: CourseRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Told of some vehicles, each one's in order. Whole fleets start together, so that is one statement. */
  async tell(tx: Transaction, told: readonly ToldTrip[]): Promise<void> {
    for (const turn of inTurns(told)) {
      for (const each of turn) if (each.kind === 'completed') await this.complete(tx, each);
      await this.start(
        tx,
        turn.filter(({ kind }) => kind === 'started'),
      );
    }
  }

  async refresh(tx: Transaction, trips: readonly { vehicleId: string; trip: Drive }[]): Promise<void> {
    await this.trips.refresh(
      tx,
      trips.map(({ vehicleId, trip }) => ({ vehicleId, figures: figuresOf(trip) })),
    );
  }

  private async start(tx: Transaction, told: readonly ToldTrip[]): Promise<void> {
    const trips = told.map(({ vehicleId, trip, origin }): NewTrip => {
      const figures = figuresOf(trip);
      return { id: tripId(vehicleId, figures.start.time), vehicleId, status: 'ongoing', figures, origin };
    });
    const rows = await this.trips.putAll(tx, trips);
    await this.outbox.add(tx, vehicleTripStarted, rows.map(tripOfRow));
  }

  /** The one under way is completed, whatever its beginning is thought to be by now. */
  private async complete(tx: Transaction, { vehicleId, trip, origin }: ToldTrip): Promise<void> {
    const figures = figuresOf(trip);
    const ongoing = await this.trips.ongoing(tx, vehicleId);
    const row = await this.trips.put(tx, {
      id: ongoing?.id ?? tripId(vehicleId, figures.start.time),
      vehicleId,
      status: 'completed',
      figures,
      late: ongoing?.late,
      path: await this.courses.course(tx, vehicleId, spanOf(figures)),
      origin,
    });
    await this.outbox.add(tx, vehicleTripCompleted, [tripOfRow(row)]);
  }
}

/** The first of each vehicle, the second of each, and so on. */
function inTurns(told: readonly ToldTrip[]): ToldTrip[][] {
  const turns: ToldTrip[][] = [];
  const seen = new Map<string, number>();
  for (const each of told) {
    const turn = seen.get(each.vehicleId) ?? 0;
    seen.set(each.vehicleId, turn + 1);
    (turns[turn] ??= []).push(each);
  }
  return turns;
}
