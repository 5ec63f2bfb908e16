import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { Rollups } from './rollups/rollup.service.js';
import { TelemetryTables } from './store/telemetry-tables.service.js';

const EVERY_MS = 5_000;

/** What telemetry has done from time to time, by whichever replica comes first. */
@Injectable()
export class TelemetrySweeps implements OnApplicationBootstrap {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly tables: TelemetryTables,
    private readonly rollups: Rollups,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'telemetry', everyMs: EVERY_MS, run: (ending) => this.sweep(ending) });
  }

  /** One after the other: both make partitions, and would wait for each other's locks. */
  private async sweep(ending: AbortSignal): Promise<void> {
    await this.tables.sweep();
    await this.rollups.sweep(ending);
  }
}
