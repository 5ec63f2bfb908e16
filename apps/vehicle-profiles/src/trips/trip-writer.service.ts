import { Injectable } from '@nestjs/common';
import { vehicleTripCompleted, vehicleTripStarted } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import type { Trip as Drive } from '@rover/vehicle';
import type { ToldTrip } from '../motion/motion-events.js';
import { CourseRepository } from './course.repository.js';
import { figuresOf, spanOf, tripOfRow } from './trip-row.js';
import { tripId, TripRepository } from './trip.repository.js';

/** Writes trips down as they begin and end. */
@Injectable()
export class TripWriter {
  constructor(
    private readonly trips: TripRepository,
    private readonly courses: CourseRepository,
    private readonly outbox: Outbox,
  ) {}

  async tell(tx: Transaction, told: ToldTrip): Promise<void> {
    await (told.kind === 'started' ? this.start(tx, told) : this.complete(tx, told));
  }

  async refresh(tx: Transaction, trips: readonly { vehicleId: string; trip: Drive }[]): Promise<void> {
    await this.trips.refresh(
      tx,
      trips.map(({ vehicleId, trip }) => ({ vehicleId, figures: figuresOf(trip) })),
    );
  }

  private async start(tx: Transaction, { vehicleId, trip, origin }: ToldTrip): Promise<void> {
    const figures = figuresOf(trip);
    const id = tripId(vehicleId, figures.start.time);
    const row = await this.trips.put(tx, { id, vehicleId, status: 'ongoing', figures, origin });
    await this.outbox.add(tx, vehicleTripStarted, [tripOfRow(row)]);
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
