import type { ModelGroup } from '../turnover/model-groups.js';
import { TURNOVER } from '../turnover/turnover.js';
import { DemandModel, type DemandSignals } from './demand-model.js';

const DAY_MS = 86_400_000;

/** How sought after the vehicles of one make and model are, and what that was learnt from. */
export interface Demand extends DemandSignals {
  /** 0–1, .5 as the market; undefined while nobody knows. */
  readonly value?: number;
}

/** What is seen of a group at `now`: interest as it has decayed, sales of the supply window. `units` are on offer. */
export function signalsOf({ sales, interest }: ModelGroup, units: number, now: number): DemandSignals {
  const since = now - TURNOVER.supplyWindow * DAY_MS;
  let recent = 0;
  for (const { soldAt } of sales.values()) if (soldAt >= since) recent += 1;
  return { units, views: interest.of('view', now), saves: interest.of('save', now), sales: recent };
}

/**
 * Learns the demand for each group from its market as a whole. Answers the groups whose demand
 * is another than before.
 */
export function learnDemand(
  groups: Iterable<ModelGroup>,
  { unitsOf, now }: { unitsOf: (group: ModelGroup) => number; now: number },
): ModelGroup[] {
  const seen = Array.from(groups, (group) => ({ group, signals: signalsOf(group, unitsOf(group), now) }));
  const models = new Map<string, DemandModel | undefined>();
  for (const [market, signals] of marketsOf(seen)) models.set(market, DemandModel.of(signals));
  return seen
    .filter(({ group, signals }) => {
      const before = group.demand;
      group.demand = models.get(group.market)?.demandFor(signals);
      return group.demand !== before;
    })
    .map(({ group }) => group);
}

interface Seen {
  readonly group: ModelGroup;
  readonly signals: DemandSignals;
}

function marketsOf(seen: readonly Seen[]): Map<string, DemandSignals> {
  const markets = new Map<string, DemandSignals>();
  for (const { group, signals } of seen) markets.set(group.market, sum(markets.get(group.market), signals));
  return markets;
}

const sum = (a: DemandSignals | undefined, b: DemandSignals): DemandSignals =>
  a
    ? {
        units: a.units + b.units,
        views: a.views + b.views,
        saves: a.saves + b.saves,
        sales: a.sales + b.sales,
      }
    : b;
