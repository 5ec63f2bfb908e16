import type { GroupFacts, ModelGroup, ModelGroups } from '../turnover/model-groups.js';
import type { InterestKind } from './interest.js';
import { type Demand, learnDemand, signalsOf } from './learn-demand.js';

/** The demand for the makes and models of a table, learnt when it is told to. Times are epoch milliseconds. */
export class GroupDemand {
  constructor(
    private readonly groups: ModelGroups,
    private readonly isInStock: (row: number) => boolean,
  ) {}

  note(facts: GroupFacts, kind: InterestKind, time: number): void {
    this.groups.interested(facts, kind, time);
  }

  /** Answers the rows whose demand is another than before. */
  learn(now: number): number[] {
    const unitsOf = (group: ModelGroup) => this.unitsOf(group);
    return learnDemand(this.groups.all(), { unitsOf, now }).flatMap(({ rows }) => [...rows]);
  }

  /** 0–1, as last learnt; undefined while nobody knows. */
  at(row: number): number | undefined {
    return this.groups.ofRow(row)?.demand;
  }

  of(facts: GroupFacts, now: number): Demand {
    const group = this.groups.of(facts);
    if (!group) return { units: 0, views: 0, saves: 0, sales: 0 };
    const signals = signalsOf(group, this.unitsOf(group), now);
    return { ...signals, ...(group.demand !== undefined && { value: group.demand }) };
  }

  private unitsOf({ rows }: ModelGroup): number {
    let units = 0;
    for (const row of rows) units += Number(this.isInStock(row));
    return units;
  }
}
