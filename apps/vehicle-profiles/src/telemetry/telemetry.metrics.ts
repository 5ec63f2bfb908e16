import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DurationHistogram, Metrics, type Clock } from '@rover/platform';
import type { Plan } from './arrivals.js';

type Outcome = 'stored' | 'late' | 'duplicate' | 'expired';

/** What became of readings, and how old they were when they were stored. */
@Injectable()
export class TelemetryMetrics {
  private readonly outcomes;
  private readonly ages;

  constructor(
    metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.outcomes = metrics.counter(
      'rover_telemetry_readings_total',
      'Readings that were stored; of these the late ones; known ones, and those older than is kept',
      ['outcome'],
    );
    this.ages = new DurationHistogram(
      metrics,
      'rover_telemetry_age_seconds',
      'Age of readings when they were stored, from the time of the device',
    ).with({});
  }

  stored({ table, fresh }: Plan): void {
    this.count('stored', table.size);
    for (const { readings } of fresh) this.count('late', readings.filter(({ late }) => late).length);
    const now = this.clock.now();
    for (const { time } of table.keys) this.ages.observe(Math.max(0, now - time) / 1_000);
  }

  count(outcome: Outcome, readings: number): void {
    if (readings > 0) this.outcomes.inc({ outcome }, readings);
  }
}
