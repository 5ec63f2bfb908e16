import { LRUCache } from 'lru-cache';

const HALF_LIFE_MS = 5 * 60_000;
const MOST_SOURCES = 10_000;
/** From here on a source is suspicious, and it is told once until its risk has halved. */
export const SUSPICIOUS = 50;

interface Risk {
  readonly points: number;
  readonly at: number;
  readonly told: boolean;
}

/**
 * How suspicious each source is: points that halve every five minutes, shown as 0–100. In memory and bounded: it
 * informs people, limits are kept elsewhere.
 */
export class RiskBook {
  private readonly sources = new LRUCache<string, Risk>({ max: MOST_SOURCES });

  /** Adds points; `turned` tells that the source has become suspicious with them. */
  add(source: string, points: number, now: number): { score: number; turned: boolean } {
    const before = this.sources.get(source);
    const faded = before ? before.points * 0.5 ** ((now - before.at) / HALF_LIFE_MS) : 0;
    const sum = faded + points;
    const wasTold = (before?.told ?? false) && faded > SUSPICIOUS / 2;
    const turned = sum >= SUSPICIOUS && !wasTold;
    this.sources.set(source, { points: sum, at: now, told: wasTold || turned });
    return { score: Math.min(100, Math.round(sum)), turned };
  }
}
