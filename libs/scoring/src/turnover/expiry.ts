const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long a judgement is good, days. */
export const EXPIRY = {
  /** After these the market has moved, whatever else. */
  most: 7,
  /** Facts that nobody has confirmed for so long are not relied upon. */
  facts: 30,
} as const;

/** What the life of a judgement depends on. Times are epoch milliseconds. */
export interface Judged {
  /** When the facts were last stated. */
  readonly updatedAt: number;
  /** Expected days from arrival to sale. */
  readonly daysToSell: number;
  /** When it is judged. */
  readonly now: number;
}

/**
 * Until when a judgement may be relied upon, epoch milliseconds on a whole hour (so that equal questions get equal
 * answers for a while). The earliest of: the time by which such a unit is sold with a chance of one half (the median of
 * the exponential, ln 2 × the expected days); a week; 30 days after the facts were stated; the turn of the UTC year,
 * when ages are counted anew. It lies in the past when the facts are too old. Facts stated by a clock ahead of ours
 * count as stated now.
 */
export function expiryOf({ updatedAt, daysToSell, now }: Judged): number {
  const stated = Math.min(updatedAt, now);
  const turn = Date.UTC(new Date(now).getUTCFullYear() + 1, 0, 1);
  const earliest = Math.min(
    now + Math.min(EXPIRY.most, Math.LN2 * daysToSell) * DAY_MS,
    stated + EXPIRY.facts * DAY_MS,
    turn,
  );
  return Math.floor(earliest / HOUR_MS) * HOUR_MS;
}
