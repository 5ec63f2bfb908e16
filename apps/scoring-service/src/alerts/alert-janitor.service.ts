import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { AlertRepository } from './alert.repository.js';

const EVERY_MS = 60 * 60_000;
const DAY_MS = 86_400_000;
const TOLD_DAYS = 90;
const WISHED_DAYS = 365;

/** Forgets what was told a quarter of a year ago, and what was wished for a year ago. */
@Injectable()
export class AlertJanitor implements OnApplicationBootstrap {
  constructor(
    private readonly alerts: AlertRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'alerts', everyMs: EVERY_MS, run: () => this.sweep() });
  }

  sweep(): Promise<void> {
    const before = (days: number) => new Date(this.clock.now() - days * DAY_MS);
    return this.alerts.forget({ told: before(TOLD_DAYS), wished: before(WISHED_DAYS) });
  }
}
