import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import {
  TransitionListeners,
  type GeofencePassage,
  type TransitionListener,
} from '../../geofences/transition-listeners.service.js';
import type { ProfilesConfig } from '../../profiles.config.js';
import { fenceSides } from './fence-sides.js';
import { Watches } from './watches.service.js';

/** Lets rules know when vehicles go into geofences and out of them. */
@Injectable()
export class AlertFences implements TransitionListener, OnModuleInit {
  constructor(
    private readonly listeners: TransitionListeners,
    private readonly watches: Watches,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.listeners.add(this);
  }

  /** What late readings found out says nothing of now. */
  async passed(tx: Transaction, passages: readonly GeofencePassage[]): Promise<void> {
    const now = this.clock.now();
    const current = passages.filter(({ late }) => !late);
    const round = { now, lateBefore: now - this.config.alerts.lateAfterMs };
    const ids = current.map(({ vehicleId }) => vehicleId);
    await this.watches.learn(tx, ids, round, (watched) =>
      current
        .filter(({ vehicleId }) => vehicleId === watched.vehicleId)
        .flatMap(({ geofenceId, kind, time }) =>
          fenceSides[kind].flatMap((inside) => watched.pass(geofenceId, inside, time)),
        ),
    );
  }
}
