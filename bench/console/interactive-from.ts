/** The main thread has to be free for so long, with hardly a request under way, before a page counts as interactive. */
const QUIET_MS = 5_000;
const MOST_REQUESTS = 2;

/** ms since the navigation. */
type Span = readonly [start: number, end: number];

export interface Seen {
  /** How long the page was looked at. */
  readonly until: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: readonly Span[];
  readonly requests: readonly Span[];
}

/**
 * Time to interactive as it is defined by WICG (github.com/WICG/time-to-interactive) and was measured by Lighthouse: the
 * end of the last long task before the first five seconds that have none, and never more than two requests under way.
 * One thing is stricter: it is counted from when what somebody came for is shown, not from the first paint. Undefined as
 * long as there were no such five seconds.
 */
export function interactiveFrom(shown: number, { until, longTasks, requests }: Seen): number | undefined {
  const busy = [...longTasks, ...crowds(requests)].sort(([one], [other]) => one - other);
  let quietFrom = shown;
  for (const [start, end] of busy) {
    if (start - quietFrom >= QUIET_MS) break;
    quietFrom = Math.max(quietFrom, end);
  }
  if (until - quietFrom < QUIET_MS) return undefined;
  const ends = longTasks.filter(([start]) => start < quietFrom).map(([, end]) => end);
  return Math.max(shown, ...ends);
}

/** When more requests were under way than a quiet page has. */
function crowds(requests: readonly Span[]): Span[] {
  const steps = requests.flatMap(([start, end]) => [[start, 1] as const, [end, -1] as const]);
  const found: Span[] = [];
  let open = 0;
  let from = 0;
  for (const [at, step] of steps.sort(([one, up], [other, down]) => one - other || up - down)) {
    open += step;
    if (step > 0 && open === MOST_REQUESTS + 1) from = at;
    if (step < 0 && open === MOST_REQUESTS) found.push([from, at]);
  }
  return found;
}
