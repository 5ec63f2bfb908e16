import { Injectable } from '@nestjs/common';
import { geofenceEvents, type GeofenceTransition } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import type { ToldTransition } from '../motion/motion-events.js';
import { TransitionListeners } from './transition-listeners.service.js';
import { TransitionRepository } from './transition.repository.js';

/** Writes passages of geofences down and tells of them. */
@Injectable()
export class TransitionWriter {
  constructor(
    private readonly transitions: TransitionRepository,
    private readonly listeners: TransitionListeners,
    private readonly outbox: Outbox,
  ) {}

  /** What is there already is not told again. */
  async tell(tx: Transaction, told: readonly ToldTransition[], { late }: { late: boolean }): Promise<void> {
    const added = await this.transitions.add(tx, told, late);
    await this.listeners.tell(
      tx,
      added.map(({ vehicleId, fenceId, kind, time }) => ({
        vehicleId,
        geofenceId: fenceId,
        kind,
        time,
        late,
      })),
    );
    await this.outbox.addAll(
      tx,
      added.map((each) => ({ contract: geofenceEvents[each.kind], data: dataOf(each, late) })),
    );
  }
}

const dataOf = (
  { vehicleId, fenceId, kind, time, place }: ToldTransition,
  late: boolean,
): GeofenceTransition => ({
  vehicleId,
  geofenceId: fenceId,
  kind,
  time: new Date(time).toISOString(),
  location: place ? { type: 'Point', coordinates: [place[0], place[1]] } : null,
  late,
});
