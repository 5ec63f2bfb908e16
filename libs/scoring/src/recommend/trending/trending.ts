import { DAY_MS } from '../time.js';
import { DailyCounts } from './daily-counts.js';
import { ForwardDecay } from './forward-decay.js';

export interface TrendingOptions {
  /** After how long an order counts half; default 7 days, in milliseconds. */
  halfLifeMs: number;
  /** Orders that it takes within the window; default 5. */
  minOrders: number;
  /** Days of the window, the present one counted; default 7. */
  windowDays: number;
  /** Orders within the window that give full confidence; default 50. */
  fullOrders: number;
  /** Items counted per region; default 10,000. */
  maxItems: number;
  /** Regions with a count of their own; default 100. Orders of further ones count for all alone. */
  maxRegions: number;
  /** Items of a ranking; default 200. */
  maxRanked: number;
}

const defaults: TrendingOptions = {
  halfLifeMs: 7 * DAY_MS,
  minOrders: 5,
  windowDays: 7,
  fullOrders: 50,
  maxItems: 10_000,
  maxRegions: 100,
  maxRanked: 200,
};

/** How an item trends. */
export interface Trend {
  item: string;
  /** Decayed orders × 1 / (1 + .1 · days since the last one). */
  score: number;
  /** Orders within the window. */
  orders: number;
  /** min(orders / 50, 1). */
  confidence: number;
}

/** So long a ranking may serve while nothing is ordered: all scores fade alike, so that their order hardly changes. */
const RANKING_MS = 60_000;

/** What trends in a region, best first. Another one as soon as it may differ. */
export interface Ranking {
  readonly trends: readonly Trend[];
}

interface Region {
  decayed: ForwardDecay<string>;
  recent: Map<string, DailyCounts>;
  ranked?: Ranking & { at: number };
}

/** What is ordered more and more, where: per region, and over all regions where one has too little to say. */
export class Trending {
  private readonly options: TrendingOptions;
  private readonly everywhere: Region;
  private readonly regions = new Map<string, Region>();

  constructor(options: Partial<TrendingOptions> = {}) {
    this.options = { ...defaults, ...options };
    this.everywhere = this.newRegion();
  }

  /** An order of an item. A time after `now` counts as now. */
  record(item: string, { time, now, region }: { time: number; now: number; region?: string }): void {
    const at = Math.min(time, now);
    if (!Number.isFinite(at)) return;
    this.count(this.everywhere, item, at);
    const own = region === undefined ? undefined : this.open(region);
    if (own) this.count(own, item, at);
  }

  /** How an item trends in a region (or everywhere); undefined when it has too few orders to trend. */
  of(item: string, now: number, region?: string): Trend | undefined {
    return this.trendIn(this.regionOf(region), item, now);
  }

  /** What trends in a region the most, best first; everywhere, when nothing does in the region. Up to a minute old. */
  ranking(now: number, region?: string): Ranking {
    const own = region === undefined ? undefined : this.regions.get(region);
    const local = own && this.rank(own, now);
    return local && local.trends.length > 0 ? local : this.rank(this.everywhere, now);
  }

  private rank(region: Region, now: number): Ranking {
    const { ranked } = region;
    if (ranked && now >= ranked.at && now - ranked.at < RANKING_MS) return ranked;
    region.ranked = { at: now, trends: this.rankAnew(region, now) };
    return region.ranked;
  }

  private rankAnew(region: Region, now: number): Trend[] {
    const trends: Trend[] = [];
    for (const item of region.decayed.keys()) {
      const trend = this.trendIn(region, item, now);
      if (trend) trends.push(trend);
    }
    trends.sort((a, b) => b.score - a.score || (a.item < b.item ? -1 : 1));
    return trends.slice(0, this.options.maxRanked);
  }

  private trendIn({ decayed, recent }: Region, item: string, now: number): Trend | undefined {
    const counts = recent.get(item);
    const orders = counts?.total(now) ?? 0;
    if (!counts || orders < this.options.minOrders) return undefined;
    const days = Math.max(0, now - counts.lastTime) / DAY_MS;
    const score = decayed.valueOf(item, now) / (1 + 0.1 * days);
    return { item, score, orders, confidence: Math.min(orders / this.options.fullOrders, 1) };
  }

  private count(region: Region, item: string, time: number): void {
    const { decayed, recent } = region;
    region.ranked = undefined;
    decayed.add(item, time);
    let counts = recent.get(item);
    if (!counts) recent.set(item, (counts = new DailyCounts(this.options.windowDays)));
    counts.add(time);
    if (recent.size <= decayed.size) return;
    // The decayed counters have made room: what they no longer know is forgotten here as well.
    const known = new Set(decayed.keys());
    for (const key of recent.keys()) if (!known.has(key)) recent.delete(key);
  }

  private regionOf(name: string | undefined): Region {
    return (name === undefined ? undefined : this.regions.get(name)) ?? this.everywhere;
  }

  private open(name: string): Region | undefined {
    const known = this.regions.get(name);
    if (known || this.regions.size >= this.options.maxRegions) return known;
    const region = this.newRegion();
    this.regions.set(name, region);
    return region;
  }

  private newRegion(): Region {
    return { decayed: new ForwardDecay(this.options.halfLifeMs, this.options.maxItems), recent: new Map() };
  }
}
