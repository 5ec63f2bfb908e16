/** What demand is learnt from, for some vehicles: recent counts, and how many are on offer. */
export interface DemandSignals {
  /** In stock now. */
  readonly units: number;
  readonly views: number;
  /** Put on a wish list or into a cart, saved, bid for. */
  readonly saves: number;
  readonly sales: number;
}

/** What is taken for granted about demand. */
export const DEMAND = {
  /** Sales that follow a view and a save before anything is known, and how many sales that belief weighs as much as. */
  salesPerView: 1 / 200,
  salesPerSave: 1 / 20,
  priorSales: 2,
  /** Units at the market's average that are added to each group, so that little evidence says little. */
  priorUnits: 5,
  /** With fewer views, saves and sales in the whole market, nobody knows the demand for anything. */
  leastEvents: 30,
} as const;

/**
 * How sought after vehicles are, against the market that they are offered in.
 *
 * A view and a save count as the sales that follow them in this market (sales ÷ views, sales ÷ saves, drawn towards a
 * prior), so that interest speaks where sales are still few. What they add up to per unit on offer, r, is drawn towards
 * the market's average, m, by {@link DEMAND.priorUnits} (the posterior mean of a Poisson rate under a gamma prior), and
 * demand is r ÷ (r + m): .5 at the average, .8 at four times of it, .2 at a quarter.
 */
export class DemandModel {
  private readonly perView: number;
  private readonly perSave: number;
  private readonly average: number;

  private constructor(market: DemandSignals) {
    const { priorSales, salesPerView, salesPerSave } = DEMAND;
    this.perView = (market.sales + priorSales) / (market.views + priorSales / salesPerView);
    this.perSave = (market.sales + priorSales) / (market.saves + priorSales / salesPerSave);
    this.average = this.interestIn(market) / market.units;
  }

  /** Learns from the whole market; undefined while too little has happened in it, or nothing is on offer. */
  static of(market: DemandSignals): DemandModel | undefined {
    const events = market.views + market.saves + market.sales;
    return events < DEMAND.leastEvents || market.units === 0 ? undefined : new DemandModel(market);
  }

  /** 0–1, hundredths. */
  demandFor(group: DemandSignals): number {
    const { priorUnits } = DEMAND;
    const rate = (this.interestIn(group) + priorUnits * this.average) / (group.units + priorUnits);
    return Math.round((100 * rate) / (rate + this.average)) / 100;
  }

  private interestIn({ views, saves, sales }: DemandSignals): number {
    return sales + this.perView * views + this.perSave * saves;
  }
}
