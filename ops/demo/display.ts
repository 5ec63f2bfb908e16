import type { Tally } from './traffic/tally.js';

const LINE_EVERY_MS = 5_000;
const REDRAW_EVERY_MS = 250;
const headings = ['traffic', 'done', 'per s', 'p50 ms', 'p99 ms', 'refused', 'not there yet', 'no answer'];

/** Where a display writes: standard output, or a test's ear. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const latency = (ms: number | undefined): string => (ms === undefined ? '–' : ms.toFixed(ms < 10 ? 1 : 0));

/** The figures of all traffic as lines of a table. */
export function table(tallies: readonly Tally[], seconds: number): string[] {
  const rows = tallies.map((tally) => {
    const { done, refused, notThereYet, unanswered } = tally.counts;
    const times = [tally.percentile(0.5), tally.percentile(0.99)].map(latency);
    return [
      tally.name,
      done,
      (done / Math.max(1, seconds)).toFixed(1),
      ...times,
      refused,
      notThereYet,
      unanswered,
    ].map(String);
  });
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!);
  return all.map((row) => row.map(pad).join('  '));
}

function bar(share: number, width = 30): string {
  const full = Math.round(Math.min(1, share) * width);
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}]`;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Shows progress: a table that redraws itself on a terminal, elsewhere a line every few seconds. */
export class Display {
  private readonly started = performance.now();
  private drawn = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly screen: Screen,
    private readonly tallies: readonly Tally[],
    private readonly totalSeconds: number,
  ) {}

  start(): void {
    const live = this.screen.isTTY;
    this.timer = setInterval(
      () => (live ? this.redraw() : this.line()),
      live ? REDRAW_EVERY_MS : LINE_EVERY_MS,
    );
  }

  /** Stops, and writes the summary with what was refused and why. */
  finish(): void {
    clearInterval(this.timer);
    this.erase();
    const refusals = this.tallies
      .filter(({ lastRefusal }) => lastRefusal)
      .map((tally) => `${tally.name}: ${tally.lastRefusal}`);
    const lines = [`${clock(this.seconds())} of traffic`, ...table(this.tallies, this.seconds())];
    if (refusals.length > 0) lines.push('', 'Last refusals:', ...refusals);
    this.screen.write(`${lines.join('\n')}\n`);
  }

  private seconds(): number {
    return (performance.now() - this.started) / 1_000;
  }

  private redraw(): void {
    const seconds = this.seconds();
    const head = `${bar(seconds / this.totalSeconds)} ${clock(seconds)} of ${clock(this.totalSeconds)}  (Ctrl-C stops)`;
    const lines = [head, ...table(this.tallies, seconds)];
    this.erase();
    this.screen.write(`${lines.join('\n')}\n`);
    this.drawn = lines.length;
  }

  /** Goes back to the top of what was drawn and clears from there. */
  private erase(): void {
    if (this.drawn > 0) this.screen.write(`\u001b[${this.drawn}A\u001b[0J`);
    this.drawn = 0;
  }

  private line(): void {
    const figures = this.tallies.map(({ name, counts }) => {
      const failed = counts.refused + counts.unanswered;
      return `${name} ${counts.done}${failed > 0 ? ` (${failed} failed)` : ''}`;
    });
    this.screen.write(`${clock(this.seconds())} of ${clock(this.totalSeconds)}: ${figures.join(', ')}\n`);
  }
}
