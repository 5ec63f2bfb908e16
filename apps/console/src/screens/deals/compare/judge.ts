export type Value = number | string | undefined;

/** What is said of several values side by side: whether they differ, and which of them are the best. */
export interface Judgement {
  readonly differs: boolean;
  /** By place; none where nothing is better than anything else. */
  readonly best: ReadonlySet<number>;
}

export function judge(values: readonly Value[], better?: 'more' | 'less'): Judgement {
  const differs = new Set(values).size > 1;
  const numbers = values.filter((value) => typeof value === 'number');
  if (!better || !differs || numbers.length < 2) return { differs, best: new Set() };
  const wanted = better === 'more' ? Math.max(...numbers) : Math.min(...numbers);
  return { differs, best: new Set(values.flatMap((value, at) => (value === wanted ? [at] : []))) };
}
