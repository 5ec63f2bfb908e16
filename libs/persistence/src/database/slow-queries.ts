import { hash } from 'node:crypto';
import type { Clock, Logger } from '@rover/platform';
import type { QueryFacts } from './metered-client.js';

/** From here on a statement is slow, seconds. */
const SLOW_SECONDS = 1;
/** A pattern is explained this often at most, and a summary written, ms. */
const EXPLAIN_EVERY_MS = 10 * 60_000;
const MOST_PATTERNS = 200;
const SHOWN_PATTERNS = 10;
const LONGEST_TEXT = 2_000;

interface Pattern {
  readonly text: string;
  count: number;
  seconds: number;
  explainedAt: number;
}

/** What slow statements are told by. */
export interface SlowQueryParts {
  readonly logger: Logger;
  readonly clock: Clock;
  /** The plan of a statement, without running it. */
  readonly explain: (text: string) => Promise<string>;
}

/** A statement without what differs from call to call, and a short name of it. */
export function fingerprintOf(text: string): { pattern: string; fingerprint: string } {
  const pattern = text
    .replace(/--[^\n]*/g, ' ')
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/(?<![$\w.])\d+(?:\.\d+)?/g, '?')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);
  return { pattern, fingerprint: hash('sha256', pattern).slice(0, 12) };
}

/**
 * Logs statements that take longer than a second: their pattern, never their values; now and then the plan, by EXPLAIN
 * without ANALYZE, which runs nothing; every ten minutes the patterns that took the most time.
 */
export class SlowQueries {
  private readonly patterns = new Map<string, Pattern>();
  private summedAt: number;
  private explaining = false;

  constructor(private readonly parts: SlowQueryParts) {
    this.summedAt = parts.clock.now();
  }

  /** Takes each statement; nearly all are fast, which costs a comparison. */
  note(text: string, { query_type, table }: QueryFacts, seconds: number): void {
    if (seconds < SLOW_SECONDS || query_type === 'explain') return;
    const { pattern, fingerprint } = fingerprintOf(text);
    const known = this.count(fingerprint, pattern, seconds);
    this.parts.logger.warn(
      { action: 'slowQuery', fingerprint, query_type, table, seconds, pattern },
      'A statement was slow',
    );
    void this.explain(text, fingerprint, known);
    this.sumUp();
  }

  private count(fingerprint: string, text: string, seconds: number): Pattern {
    let known = this.patterns.get(fingerprint);
    if (!known) {
      if (this.patterns.size >= MOST_PATTERNS) this.patterns.clear();
      this.patterns.set(fingerprint, (known = { text, count: 0, seconds: 0, explainedAt: -Infinity }));
    }
    known.count++;
    known.seconds += seconds;
    return known;
  }

  /** One at a time: when everything is slow, plans must not make it slower. */
  private async explain(text: string, fingerprint: string, pattern: Pattern): Promise<void> {
    const now = this.parts.clock.now();
    if (this.explaining || now - pattern.explainedAt < EXPLAIN_EVERY_MS) return;
    pattern.explainedAt = now;
    this.explaining = true;
    try {
      const plan = await this.parts.explain(text);
      this.parts.logger.warn({ action: 'slowQueryPlan', fingerprint, plan }, 'The plan of a slow statement');
    } catch (err) {
      // Not everything can be explained: what locks, or consists of several statements.
      this.parts.logger.debug({ err, fingerprint }, 'A slow statement has no plan to show');
    } finally {
      this.explaining = false;
    }
  }

  private sumUp(): void {
    const now = this.parts.clock.now();
    if (now - this.summedAt < EXPLAIN_EVERY_MS) return;
    this.summedAt = now;
    const top = [...this.patterns]
      .sort(([, a], [, b]) => b.seconds - a.seconds)
      .slice(0, SHOWN_PATTERNS)
      .map(([fingerprint, { text, count, seconds }]) => ({
        fingerprint,
        count,
        seconds,
        text: text.slice(0, 200),
      }));
    this.parts.logger.warn({ action: 'slowQuerySummary', top }, 'Statements that took the most time');
    for (const pattern of this.patterns.values()) Object.assign(pattern, { count: 0, seconds: 0 });
  }
}
