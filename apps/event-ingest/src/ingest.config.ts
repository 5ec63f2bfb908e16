import { env, type ConfigOf } from '@rover/platform';
import { z } from 'zod';

/** What event-ingest reads besides the common configuration. */
export const ingestConfig = z.object({
  importSilenceSeconds: env(
    'ROVER_IMPORT_SILENCE_SECONDS',
    z.coerce.number().int().min(1).max(86_400).default(120),
    'How long an import waits for a sign of life from the gateway that sends its rows before it fails, s.',
  ),
});

export type IngestConfig = ConfigOf<typeof ingestConfig>;
