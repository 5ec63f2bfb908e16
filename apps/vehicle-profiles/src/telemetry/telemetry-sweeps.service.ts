import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Sweeps } from '@rover/persistence';
import { Recorder } from './recorder.service.js';
import { Rollups } from './rollups/rollup.service.js';
import { TelemetryTables } from './store/telemetry-tables.service.js';

const EVERY_MS = 5_000;
/** A vehicle counts as silent after this long, and is looked for this often. */
const SILENT_MS = 30_000;

/** What telemetry has done from time to time: the states by who remembers them, the rest by whichever replica comes first. */
@Injectable()
export class TelemetrySweeps implements OnApplicationBootstrap {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly tables: TelemetryTables,
    private readonly rollups: Rollups,
    private readonly recorder: Recorder,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'telemetry', everyMs: EVERY_MS, run: (ending) => this.sweep(ending) });
    this.sweeps.keep({
      name: 'states',
      everyMs: SILENT_MS,
      run: () => this.recorder.settle(Date.now() - SILENT_MS),
    });
  }

  /** One after the other: both make partitions, and would wait for each other's locks. */
  private async sweep(ending: AbortSignal): Promise<void> {
    await this.tables.sweep();
    await this.rollups.sweep(ending);
  }
}
