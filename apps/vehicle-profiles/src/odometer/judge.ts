import type { OdometerDoubt } from '@rover/contracts';

/** What an odometer came to at a moment, epoch ms and metres. */
export interface Mark {
  readonly time: number;
  readonly odometer: number;
}

/** Sources round, to a kilometre or a mile at worst, and clusters and trackers count a little apart. */
const TOLERANCE_M = 2_000;
const TOLERANCE_SHARE = 0.001;
/** On average, and for ever: no vehicle of the road does it. */
const FASTEST_M_PER_MS = 70 / 1_000;

const toleranceAt = (odometer: number): number => Math.max(TOLERANCE_M, odometer * TOLERANCE_SHARE);

/** What speaks against a reading, by the accepted ones around it. */
export function judge(mark: Mark, before: Mark | undefined, after: Mark | undefined): OdometerDoubt[] {
  const doubts: OdometerDoubt[] = [];
  const tolerance = toleranceAt(before?.odometer ?? mark.odometer);
  if (before && mark.odometer < before.odometer - tolerance) doubts.push('rolledBack');
  if (after && mark.odometer > after.odometer + tolerance) doubts.push('aboveLater');
  if (before && mark.odometer - before.odometer > reach(before, mark) + tolerance) doubts.push('tooFast');
  return doubts;
}

const reach = (from: Mark, to: Mark): number => (to.time - from.time) * FASTEST_M_PER_MS;

const DAY_MS = 86_400_000;
const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/**
 * The readings of a drive that are worth an entry: the last of a day and the first of the next one, the very first, and
 * one that falls below what was known, since that is what is looked for.
 */
export function worthEntering(known: Mark | undefined, fresh: readonly Mark[]): Mark[] {
  const worth: Mark[] = [];
  let last = known;
  for (const mark of fresh) {
    if (!last) worth.push(mark);
    else if (dayOf(mark.time) > dayOf(last.time)) worth.push(last, mark);
    else if (mark.odometer < last.odometer - toleranceAt(last.odometer)) worth.push(last, mark);
    last = mark;
  }
  return worth;
}
