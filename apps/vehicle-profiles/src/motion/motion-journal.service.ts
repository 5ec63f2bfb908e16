import { Injectable } from '@nestjs/common';
import { Outbox, type Transaction } from '@rover/persistence';
import { tripSoFar } from '@rover/vehicle';
import { DrivingRepository } from '../driving/driving.repository.js';
import { TransitionWriter } from '../geofences/transition-writer.service.js';
import { TripWriter } from '../trips/trip-writer.service.js';
import { MotionEvents } from './motion-events.js';
import type { StoredMotion } from './motion.repository.js';
import { vehicleDrivingDetected } from '@rover/contracts';

/** Writes down what movements came to, as they happen. */
@Injectable()
export class MotionJournal {
  constructor(
    private readonly trips: TripWriter,
    private readonly transitions: TransitionWriter,
    private readonly driving: DrivingRepository,
    private readonly outbox: Outbox,
  ) {}

  async write(tx: Transaction, all: readonly MotionEvents[]): Promise<void> {
    await this.trips.tell(
      tx,
      all.flatMap(({ trips }) => trips),
    );
    await this.transitions.tell(
      tx,
      all.flatMap(({ transitions }) => transitions),
      { late: false },
    );
    const harsh = await this.driving.add(
      tx,
      all.flatMap(({ driving }) => driving),
      { late: false },
    );
    await this.outbox.add(tx, vehicleDrivingDetected, harsh);
  }

  /** Trips under way as they stand when their vehicles' states are stored. */
  async refresh(tx: Transaction, stored: readonly StoredMotion[]): Promise<void> {
    const trips = stored.flatMap(({ vehicleId, state }) => {
      const trip = tripSoFar(state.trips);
      return trip ? [{ vehicleId, trip }] : [];
    });
    await this.trips.refresh(tx, trips);
  }
}
