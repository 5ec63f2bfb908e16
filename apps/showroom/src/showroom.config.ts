import { encryptionConfig, env, list, type ConfigOf } from '@rover/platform';
import { z } from 'zod';

const region = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code');

/** What showroom reads besides the common configuration. */
export const showroomConfig = z.object({
  encryption: encryptionConfig,
  customers: z.object({
    region: env(
      'ROVER_DEFAULT_REGION',
      region.default('US'),
      'Country, ISO 3166-1 alpha-2, of phone numbers that name none.',
    ),
    showroomRegions: env(
      'ROVER_SHOWROOM_REGIONS',
      list().pipe(z.array(z.string().regex(/^[^:]+:[A-Z]{2}$/, 'must be showroom:COUNTRY'))),
      'Countries of single showrooms instead of that, as north:GB,south:FR.',
    ),
  }),
});

export type ShowroomConfig = ConfigOf<typeof showroomConfig>;
