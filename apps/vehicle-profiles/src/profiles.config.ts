import { env, type ConfigOf } from '@rover/platform';
import { z } from 'zod';

const days = (least: number, kept: number) => z.coerce.number().int().min(least).max(36_500).default(kept);

/** What vehicle-profiles reads besides the common configuration. */
export const profilesConfig = z.object({
  telemetry: z.object({
    readingDays: env(
      'ROVER_TELEMETRY_READING_DAYS',
      days(2, 30),
      'How long readings are kept as they came, days; older ones are not taken.',
    ),
    minuteDays: env(
      'ROVER_TELEMETRY_MINUTE_DAYS',
      days(2, 90),
      'How long rollups of minutes are kept, days.',
    ),
    hourDays: env('ROVER_TELEMETRY_HOUR_DAYS', days(31, 730), 'How long rollups of hours are kept, days.'),
    dayDays: env('ROVER_TELEMETRY_DAY_DAYS', days(366, 3_650), 'How long rollups of days are kept, days.'),
  }),
  emissions: z.object({
    gridPerKwh: env(
      'ROVER_EMISSIONS_GRID_KG_PER_KWH',
      z.coerce.number().min(0).max(2).optional(),
      'CO2 of a kilowatt-hour that vehicles are charged with, kg; unset: the mean of the United States.',
    ),
  }),
  audit: z.object({
    readDays: env(
      'ROVER_AUDIT_READ_DAYS',
      days(1, 365),
      'How long it is kept who looked at locations and personal data, days.',
    ),
    writeDays: env(
      'ROVER_AUDIT_WRITE_DAYS',
      days(1, 730),
      'How long it is kept who changed something of vehicles and fleets, or was refused, days.',
    ),
  }),
  maintenance: z.object({
    sweepSeconds: env(
      'ROVER_MAINTENANCE_SWEEP_SECONDS',
      z.coerce.number().int().min(1).max(3_600).default(15),
      'How often it is looked whether something of a vehicle comes due or expires, seconds.',
    ),
  }),
  alerts: z.object({
    lateAfterMs: env(
      'ROVER_ALERT_LATE_MINUTES',
      z.coerce
        .number()
        .min(0)
        .max(1_440)
        .default(15)
        .transform((minutes) => minutes * 60_000),
      'What happened longer ago than this is kept as an alert and told to nobody, minutes.',
    ),
    graceMs: env(
      'ROVER_ALERT_GRACE_SECONDS',
      z.coerce
        .number()
        .min(0)
        .max(60)
        .default(2)
        .transform((seconds) => seconds * 1_000),
      'How long timers of alerts wait for readings that are on their way, seconds.',
    ),
  }),
});

export type ProfilesConfig = ConfigOf<typeof profilesConfig>;
