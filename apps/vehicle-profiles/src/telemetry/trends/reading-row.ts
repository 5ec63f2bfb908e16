import type { BundledReading } from '@rover/contracts';
import { DEGREE, signalColumns } from '../store/signal-columns.js';

/** A row of `reading`, with the text of its moment for a cursor. */
export type ReadingRow = Readonly<Record<string, unknown>> & {
  readonly device_time: Date;
  readonly received_at: Date;
  readonly digest: number;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly other: BundledReading['private'] | null;
  readonly place: string;
};

/** The reading that a row was made of. Its id is not kept. */
export function toReading(row: ReadingRow): BundledReading {
  return {
    deviceTime: row.device_time.toISOString(),
    receivedAt: row.received_at.toISOString(),
    ...locationOf(row),
    ...signalsOf(row),
    ...(row.other && { private: row.other }),
  };
}

const locationOf = ({ longitude, latitude }: ReadingRow): Pick<BundledReading, 'location'> =>
  longitude === null || latitude === null
    ? {}
    : { location: { type: 'Point', coordinates: [longitude / DEGREE, latitude / DEGREE] } };

function signalsOf(row: ReadingRow): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { signal, column } of signalColumns) {
    const value = row[column];
    if (value === null || value === undefined) continue;
    const [field, part] = signal.split('.') as [string, string?];
    if (part === undefined) found[field] = value;
    else found[field] = { ...(found[field] as object), [part]: value };
  }
  return found;
}
