import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { Rollups } from './rollups/rollup.service.js';
import { TelemetryTables } from './store/telemetry-tables.service.js';

const TABLES_EVERY_MS = 15 * 60_000;
const ROLLUPS_EVERY_MS = 5_000;

/** What telemetry has done from time to time, by whichever replica comes first. */
@Injectable()
export class TelemetrySweeps implements OnApplicationBootstrap {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly tables: TelemetryTables,
    private readonly rollups: Rollups,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({
      name: 'telemetry tables',
      everyMs: TABLES_EVERY_MS,
      run: () => this.tables.sweep(),
    });
    this.sweeps.keep({
      name: 'telemetry rollups',
      everyMs: ROLLUPS_EVERY_MS,
      run: () => this.rollups.sweep(),
    });
  }
}
