import type { BundledReading } from '@rover/contracts';

/** A reading with its times as numbers, epoch ms: parsed once, since it costs as much as the rest. */
export interface TimedReading {
  readonly reading: BundledReading;
  readonly deviceTime: number;
  readonly receivedAt: number;
  /** A device whose clock is ahead would pin its values for ever: nothing was measured after we got it. */
  readonly measuredAt: number;
}

export function timed(reading: BundledReading): TimedReading {
  const deviceTime = Date.parse(reading.deviceTime);
  const receivedAt = Date.parse(reading.receivedAt);
  return { reading, deviceTime, receivedAt, measuredAt: Math.min(deviceTime, receivedAt) };
}
