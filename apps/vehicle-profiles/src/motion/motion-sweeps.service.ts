import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { MotionRevision } from './motion-revision.service.js';
import { MotionSilence } from './motion-silence.service.js';

const REVISE_EVERY_MS = 2_000;
const SILENCE_EVERY_MS = 15_000;

/** What movements have done from time to time, by whichever replica comes first. */
@Injectable()
export class MotionSweeps implements OnApplicationBootstrap {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly revision: MotionRevision,
    private readonly silence: MotionSilence,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'late motion', everyMs: REVISE_EVERY_MS, run: () => this.revision.sweep() });
    this.sweeps.keep({ name: 'silent vehicles', everyMs: SILENCE_EVERY_MS, run: () => this.silence.sweep() });
  }
}
