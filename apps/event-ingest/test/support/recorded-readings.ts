import type { Reading } from '@rover/contracts';
import type { Ingest } from './ingest.js';

/** Every reading that was handed on, in order for each vehicle. */
export const recordedReadings = async (ingest: Pick<Ingest, 'recorded'>): Promise<Reading[]> =>
  (await ingest.recorded<Reading>('vehicle.telemetry.recorded')).map(({ data }) => data);
