import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, CONFIG, LOGGER, type Clock, type Logger } from '@rover/platform';
import type { ProfilesConfig } from '../../profiles.config.js';
import { levels, tableOf, type Level, type LevelName } from '../rollups/levels.js';
import { Partitions, type DividedTable } from './partitions.service.js';

const DAY_MS = 86_400_000;

/** The tables of telemetry, all of them divided by time: tomorrow's partitions are ready, and old ones go. */
@Injectable()
export class TelemetryTables {
  private readonly readings: DividedTable;
  private readonly rollups: ReadonlyMap<LevelName, DividedTable>;

  constructor(
    private readonly partitions: Partitions,
    @Inject(CONFIG) { telemetry }: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const kept = { minute: telemetry.minuteDays, hour: telemetry.hourDays, day: telemetry.dayDays };
    this.readings = { name: 'reading', unit: 'day', keptDays: telemetry.readingDays };
    this.rollups = new Map(
      levels.map((level) => [
        level.name,
        { name: tableOf(level), unit: level.unit, keptDays: kept[level.name] },
      ]),
    );
  }

  /** Readings from before this moment, epoch ms, are not kept any more. */
  get oldestReading(): number {
    return this.clock.now() - this.readings.keptDays * DAY_MS;
  }

  /** Has a place for readings of these moments, epoch ms. */
  ensureReadings(times: Iterable<number>): Promise<void> {
    return this.partitions.ensure(this.readings, times);
  }

  /** Has a place for windows that begin at these moments, epoch ms. */
  ensureRollups({ name }: Level, times: Iterable<number>): Promise<void> {
    return this.partitions.ensure(this.rollups.get(name) as DividedTable, times);
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    for (const table of [this.readings, ...this.rollups.values()]) {
      await this.partitions.prepare(table, now);
      const dropped = await this.partitions.dropOld(table, now);
      if (dropped.length > 0)
        this.logger.info({ dropped }, 'Telemetry that is older than is kept was dropped');
    }
  }
}
