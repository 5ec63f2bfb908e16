import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import type { RevisedStretch } from '../motion/revised-stretch.js';
import { FenceBook } from './fence-book.service.js';
import { TransitionRepository } from './transition.repository.js';
import { TransitionWriter } from './transition-writer.service.js';

/** Corrects passages of geofences after readings have come late. */
@Injectable()
export class TransitionReviser {
  constructor(
    private readonly fences: FenceBook,
    private readonly transitions: TransitionRepository,
    private readonly writer: TransitionWriter,
  ) {}

  /** Of a time in which a fence was not there, or was another, nothing is added and nothing taken away. */
  async revise(tx: Transaction, { vehicleId, after, until, events }: RevisedStretch): Promise<void> {
    const told = events.transitions.filter(({ fenceId, time }) => this.stood(fenceId, time));
    const keys = new Set(told.map(({ time, fenceId, kind }) => [time, fenceId, kind].join(' ')));
    const known = await this.transitions.within(tx, vehicleId, { after, until });
    const gone = known.filter(
      ({ time, geofence_id: id, kind }) => this.stood(id, time) && !keys.has([time, id, kind].join(' ')),
    );
    await this.transitions.remove(tx, vehicleId, gone);
    await this.writer.tell(tx, told, { late: true });
  }

  private stood(fenceId: string, time: number): boolean {
    const fence = this.fences.named(fenceId);
    return fence !== undefined && fence.since <= time;
  }
}
