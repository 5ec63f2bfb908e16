import { Injectable } from '@nestjs/common';
import type { ReadingInput } from '@rover/contracts';
import { LRUCache } from 'lru-cache';
import { LastFixRepository } from './last-fix.repository.js';
import type { Fix, Track } from './track.js';
import { fixOf, judgeReading, type Verdict } from './verdict.js';

/** Readings that came together. */
export interface Arrival {
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly readings: readonly ReadingInput[];
}

/** What became of arrivals. Nothing of it counts for later ones until it is kept. */
export interface JudgedArrivals {
  /** For each arrival, for each of its readings. */
  readonly verdicts: readonly (readonly Verdict[])[];
  /** To be called once the good readings are safe: a run that failed judges anew when it is tried again. */
  keep(): Promise<void>;
}

const MOST_TRACKS = 100_000;

/**
 * Judges readings, each beside what is known of its vehicle's way. Ways are kept in memory, their ends in Redis. A
 * replica that knows an older end than another judges more mildly, since more time has passed since then.
 */
@Injectable()
export class ReadingJudge {
  readonly #tracks = new LRUCache<string, Track>({ max: MOST_TRACKS });

  constructor(private readonly fixes: LastFixRepository) {}

  async judge(arrivals: readonly Arrival[]): Promise<JudgedArrivals> {
    const draft = await this.draft(arrivals);
    const verdicts = arrivals.map(({ receivedAt, readings }) =>
      readings.map((input) => {
        const { verdict, track } = judgeReading(input, receivedAt, draft.get(input.vehicleId));
        if (track) draft.set(input.vehicleId, track);
        return verdict;
      }),
    );
    return { verdicts, keep: () => this.keep(draft) };
  }

  /** Takes a fix for the end of its vehicle's way, unless a newer one is known: somebody has looked at it. */
  async believe(input: ReadingInput): Promise<void> {
    const fix = fixOf(input, Date.parse(input.deviceTime));
    const draft = await this.draft([{ receivedAt: 0, readings: [input] }]);
    const known = draft.get(input.vehicleId);
    if (fix && !(known && known.last.time > fix.time))
      await this.keep(new Map([[input.vehicleId, { last: fix }]]));
  }

  private async draft(arrivals: readonly Arrival[]): Promise<Map<string, Track>> {
    const located = arrivals.flatMap(({ readings }) => readings.filter(({ location }) => location));
    const ids = [...new Set(located.map(({ vehicleId }) => vehicleId))];
    const read = await this.fixes.read(ids.filter((id) => !this.#tracks.has(id)));
    const draft = new Map<string, Track>();
    for (const id of ids) {
      const track = this.#tracks.get(id) ?? trackOf(read.get(id));
      if (track) draft.set(id, track);
    }
    return draft;
  }

  private async keep(draft: ReadonlyMap<string, Track>): Promise<void> {
    const changed = [...draft].filter(([id, track]) => this.#tracks.get(id) !== track);
    for (const [id, track] of changed) this.#tracks.set(id, track);
    await this.fixes.write(new Map(changed.map(([id, { last }]) => [id, last])));
  }
}

const trackOf = (last: Fix | undefined): Track | undefined => last && { last };
