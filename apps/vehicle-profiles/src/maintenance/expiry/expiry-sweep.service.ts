import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { CONFIG } from '@rover/platform';
import type { ProfilesConfig } from '../../profiles.config.js';
import { ExpiryService } from './expiry.service.js';

/** The clock of the engine: whatever time passes, without any message arriving. */
@Injectable()
export class ExpirySweep implements OnApplicationBootstrap {
  constructor(
    private readonly expiries: ExpiryService,
    private readonly sweeps: Sweeps,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
  ) {}

  onApplicationBootstrap(): void {
    const everyMs = this.config.maintenance.sweepSeconds * 1_000;
    this.sweeps.keep({ name: 'expiries', everyMs, run: () => this.expiries.sweep() });
  }
}
