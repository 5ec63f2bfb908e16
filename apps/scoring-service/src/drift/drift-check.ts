import type { DriftSignal } from '@rover/contracts';
import { PROMISES, PSI, nextPromiseState, nextState, populationStability } from '@rover/scoring';
import type { DriftState, FeatureProfile, PromiseCheck } from '@rover/scoring';
import type { DriftRow } from './drift.repository.js';

/** A promise of a model, and how it was kept. */
export interface WatchedPromise {
  readonly signal: Exclude<DriftSignal['signal'], 'populationStability'>;
  readonly check: PromiseCheck;
}

/** What is known of a model at a check. */
export interface Watched {
  readonly profile: readonly FeatureProfile[];
  /** Rows by feature and bin. */
  readonly inputs: readonly { readonly feature: string; readonly bin: number; readonly rows: number }[];
  readonly promises: readonly WatchedPromise[];
}

const limits = { begins: PSI.drifting, ends: PSI.stable };

/** The signals of a model after a check, given those before it. */
export function checkDrift(
  { profile, inputs, promises }: Watched,
  before: readonly DriftRow[],
  now: Date,
): DriftRow[] {
  const known = new Map(before.map((row) => [`${row.signal}/${row.feature}`, row]));
  const stability = profile.map(({ name, shares }) => {
    const counts = shares.map(() => 0);
    for (const { feature, bin, rows } of inputs)
      if (feature === name && bin < counts.length) counts[bin] = rows;
    return stabilityOf(name, populationStability(shares, counts), counts);
  });
  return [...stability, ...promises.map(promiseOf)].map(({ enough, next, ...row }) => {
    const last = known.get(`${row.signal}/${row.feature}`);
    const state = last?.status === 'drifting' ? 'drifting' : 'stable';
    // Too few rows end no episode: nothing is known that could.
    const status = enough ? next(state) : state === 'drifting' ? state : 'tooFew';
    return { ...row, status, since: status === 'drifting' ? (last?.since ?? now) : null };
  });
}

type Checked = Omit<DriftRow, 'status' | 'since'> & {
  readonly enough: boolean;
  readonly next: (before: DriftState) => DriftState;
};

function stabilityOf(feature: string, value: number, counts: readonly number[]): Checked {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return {
    signal: 'populationStability',
    feature,
    value,
    threshold: PSI.drifting,
    rows,
    enough: rows >= PSI.leastRows,
    next: (before) => nextState(before, value, limits),
  };
}

const promiseOf = ({ signal, check }: WatchedPromise): Checked => ({
  signal,
  feature: '',
  value: check.gap,
  threshold: PROMISES.gap,
  rows: check.rows,
  enough: check.rows >= PROMISES.leastRows,
  next: (before) => nextPromiseState(before, check),
});

/** Signals of which an episode begins with this check. */
export function begun(before: readonly DriftRow[], after: readonly DriftRow[]): DriftRow[] {
  const drifted = new Set(
    before.filter(({ status }) => status === 'drifting').map(({ signal, feature }) => `${signal}/${feature}`),
  );
  return after.filter(
    ({ status, signal, feature }) => status === 'drifting' && !drifted.has(`${signal}/${feature}`),
  );
}
