import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { InteractionRepository } from './interaction.repository.js';

const EVERY_MS = 10 * 60_000;
/** After so long an interest has halved twelve times. */
const KEPT_MS = 365 * 86_400_000;

/** Forgets what people did after a year, but for what they bought or dismissed. */
@Injectable()
export class InteractionJanitor implements OnApplicationBootstrap {
  constructor(
    private readonly interactions: InteractionRepository,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'interactions', everyMs: EVERY_MS, run: () => this.sweep() });
  }

  sweep(): Promise<number> {
    return this.interactions.forget(new Date(this.clock.now() - KEPT_MS));
  }
}
