import { encryptionConfig, env, type ConfigOf } from '@rover/platform';
import { z } from 'zod';
import { notificationConfig } from './notifications/notification.config.js';

/** What showroom reads besides the common configuration. */
export const showroomConfig = z.object({
  encryption: encryptionConfig,
  notifications: notificationConfig,
  floor: z.object({
    visitDays: env(
      'ROVER_VISIT_DAYS',
      z.coerce.number().int().min(1).max(3_650).default(90),
      'Days for which visits of floors are kept.',
    ),
    greetSeconds: env(
      'ROVER_GREET_SECONDS',
      z.coerce.number().int().min(10).max(3_600).default(120),
      'Seconds in which a rep should greet a visitor; then it is the turn of the next.',
    ),
  }),
  customers: z.object({
    region: env(
      'ROVER_DEFAULT_REGION',
      z
        .string()
        .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code')
        .default('US'),
      'Country, ISO 3166-1 alpha-2, of phone numbers that name none, where no showroom tells.',
    ),
    retentionDays: env(
      'ROVER_CUSTOMER_RETENTION_DAYS',
      z.coerce.number().int().min(1).max(36_500).optional(),
      'Customers who were not seen for so many days are erased. Unset: nobody is.',
    ),
  }),
  testDrives: z.object({
    bufferMs: env(
      'ROVER_TEST_DRIVE_BUFFER_MINUTES',
      z.coerce
        .number()
        .int()
        .min(0)
        .max(240)
        .default(15)
        .transform((minutes) => minutes * 60_000),
      'How long before and after a test drive its vehicle and rep are taken, minutes.',
    ),
  }),
});

export type ShowroomConfig = ConfigOf<typeof showroomConfig>;
