import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { QuarantineRepository } from './quarantine.repository.js';

const EVERY_MS = 10 * 60_000;
const KEPT_MS = 14 * 86_400_000;

/** Forgets quarantined input after two weeks. */
@Injectable()
export class QuarantineJanitor implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly quarantine: QuarantineRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'quarantine', everyMs: EVERY_MS, run: () => this.sweep() });
  }

  sweep(): Promise<number> {
    return this.quarantine.forget(this.database, new Date(this.clock.now() - KEPT_MS));
  }
}
