import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineQuery } from '../define/request.js';
import { signals, type SignalName } from './signals.js';
import { bundledReading } from './telemetry.js';

/** Signals of which minimum, mean and percentiles over time say something. */
export const trendSignals: readonly SignalName[] = signals
  .filter(({ trend }) => trend)
  .map(({ name }) => name);

/** No answer has more points of a signal. */
export const MOST_TREND_POINTS = 2_000;

const span = {
  from: instant.optional().meta({ description: 'Beginning; a day before the end unless given' }),
  to: instant.optional().meta({ description: 'End, itself outside; now unless given' }),
};

/** What may be asked of the readings of a vehicle. */
export const readingsQuery = {
  ...span,
  limit: z.int().min(1).max(1_000).default(100),
  cursor: z.string().max(500).optional(),
};

export const listReadings = defineQuery({
  name: 'telemetry.readings',
  service: 'vehicle-profiles',
  request: z.strictObject({ vehicleId: id, ...readingsQuery }),
  reply: listOf(bundledReading),
  description: 'The readings of one vehicle as they came, the newest first',
});

/** What may be asked of trends. */
export const trendsQuery = {
  signals: z.array(z.enum(trendSignals)).min(1).max(20),
  ...span,
};

export const trendPoint = z
  .strictObject({
    time: instant.meta({ description: 'Beginning of the window, or the moment of the reading' }),
    value: z
      .number()
      .nullable()
      .meta({ description: 'Mean of the window, or the reading; null: a gap begins here' }),
    min: z.number().optional(),
    max: z.number().optional(),
    last: z.number().optional(),
    p95: z.number().optional().meta({ description: '95th percentile, by nearest rank' }),
  })
  .meta({ id: 'TrendPoint' });
export type TrendPoint = z.infer<typeof trendPoint>;

export const trends = z
  .strictObject({
    vehicleId: id,
    from: instant,
    to: instant,
    resolution: z.enum(['reading', 'minute', 'hour', 'day']).meta({ description: 'What a point stands for' }),
    signals: z.array(
      z.strictObject({
        signal: z.enum(trendSignals),
        unit: z.string(),
        points: z.array(trendPoint).max(MOST_TREND_POINTS),
      }),
    ),
  })
  .meta({ id: 'Trends' });
export type Trends = z.infer<typeof trends>;

export const telemetryTrends = defineQuery({
  name: 'telemetry.trends',
  service: 'vehicle-profiles',
  request: z.strictObject({ vehicleId: id, ...trendsQuery }),
  reply: single(trends),
  description: 'Signals of one vehicle over time, as fine as 2,000 points of each allow',
});
