import { Injectable } from '@nestjs/common';
import type { Trip } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { tripOfStretch, type Motion } from '@rover/vehicle';
import { MotionRepository } from '../motion/motion.repository.js';
import { CourseRepository } from './course.repository.js';
import { TripReadingsGoneError, TripSplitOutsideError } from './trip.errors.js';
import { figuresOf, spanOf, tripOfRow, type TripRow } from './trip-row.js';
import { tripId, TripRepository } from './trip.repository.js';

/** Makes two trips of one, each measured by its own readings. */
@Injectable()
export class TripSplitter {
  constructor(
    private readonly trips: TripRepository,
    private readonly motions: MotionRepository,
    private readonly courses: CourseRepository,
  ) {}

  /** @throws TripSplitOutsideError, TripReadingsGoneError */
  async split(tx: Transaction, row: TripRow, at: number): Promise<[Trip, Trip]> {
    const { from, to } = spanOf(row.figures);
    if (at <= from || at >= to) throw new TripSplitOutsideError();
    const motions: Motion[] = [];
    for await (const motion of this.motions.readings(tx, row.vehicle_id, { after: from - 1, until: to }))
      motions.push(motion);
    if (motions.length === 0) throw new TripReadingsGoneError();
    const { origin } = await this.trips.pathAndOrigin(tx, row.id);
    const halves = { motions, row };
    const first = await this.half(tx, { ...halves, from, to: at, origin });
    return [first, await this.half(tx, { ...halves, from: at, to, origin: null })];
  }

  private async half(tx: Transaction, { motions, row, from, to, origin }: Half): Promise<Trip> {
    const trip = tripOfStretch(
      motions.filter(({ time }) => time >= from && time <= to),
      from,
      to,
    );
    if (!trip) throw new TripSplitOutsideError();
    const { vehicle_id: vehicleId, label, note, late } = row;
    const figures = figuresOf(trip);
    const put = await this.trips.put(tx, {
      id: tripId(`${vehicleId} split ${row.id} ${row.version}`, figures.start.time),
      vehicleId,
      status: 'completed',
      figures,
      label,
      note,
      late,
      edited: 'split',
      path: await this.courses.course(tx, vehicleId, { from, to }),
      origin,
    });
    return tripOfRow(put);
  }
}

interface Half {
  readonly motions: readonly Motion[];
  readonly row: TripRow;
  readonly from: number;
  readonly to: number;
  readonly origin: Parameters<TripRepository['put']>[1]['origin'];
}
