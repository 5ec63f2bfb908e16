import type { BundledReading } from '@rover/contracts';

const notSignals = new Set(['id', 'deviceTime', 'receivedAt']);

/** Calls with name and value of each signal that was measured: the parts of a group by themselves, `private` too. */
export function forEachSignal(
  reading: BundledReading,
  visit: (signal: string, value: unknown) => void,
): void {
  for (const field in reading) {
    const value = (reading as unknown as Record<string, unknown>)[field];
    if (value === undefined || notSignals.has(field)) continue;
    if (typeof value !== 'object' || Array.isArray(value) || field === 'location') visit(field, value);
    else for (const part in value) visit(`${field}.${part}`, (value as Record<string, unknown>)[part]);
  }
}
