import type { Condition } from '../listing.js';

/**
 * What it takes to buy, prepare and hold a unit until it sells. Shares are of the asking price, so that the defaults
 * hold in any currency; amounts are minor units of its currency.
 */
export interface CostAssumptions {
  /** Kilometres to fetch the unit; while it is not known where it stands, the way costs nothing. */
  distanceKm?: number;
  /** Per transport, whatever the distance. Default 0. */
  transportFixed: number;
  /** Default 0. */
  transportPerKm: number;
  /** Reconditioning as an amount, in place of the share by condition. */
  recon?: number;
  /** Auction, registration and such, as an amount. Default 0. */
  feesFixed: number;
  /** The same as a share of the price. Default 2 %. */
  feesShare: number;
  /** An amount per day, in place of the share. */
  holdingPerDay?: number;
  /** Capital, loss of value and space per day, as a share of the price. Default 0.1 %. */
  holdingShare: number;
  /** Days until it sells, in place of the expectation of the market. */
  daysToSell?: number;
}

/** What holds where nobody says otherwise. */
export const DEFAULT_COSTS: CostAssumptions = {
  transportFixed: 0,
  transportPerKm: 0,
  feesFixed: 0,
  feesShare: 0.02,
  holdingShare: 0.001,
};

/** Reconditioning as a share of the price; a condition that nobody stated counts as good. */
export const RECON_SHARES: Readonly<Record<Condition, number>> = {
  excellent: 0.01,
  good: 0.03,
  fair: 0.07,
  poor: 0.15,
};

/** What a unit costs beyond its price; whole minor units. */
export interface Costs {
  transport: number;
  recon: number;
  fees: number;
  holding: number;
  total: number;
  /** The days that holding was counted for. */
  holdingDays: number;
}

/** The unit that costs are counted for; the price in minor units. */
export interface CostedUnit {
  readonly askingPrice: number;
  readonly condition?: Condition;
}

/** What a unit is expected to cost when it takes `daysToSell` days to sell. Each part is rounded for itself. */
export function costsOf(unit: CostedUnit, daysToSell: number, given: Partial<CostAssumptions> = {}): Costs {
  const assumed = { ...DEFAULT_COSTS, ...given };
  const holdingDays = assumed.daysToSell ?? daysToSell;
  const parts = {
    transport: Math.round(transportOf(assumed)),
    recon: Math.round(assumed.recon ?? unit.askingPrice * RECON_SHARES[unit.condition ?? 'good']),
    fees: Math.round(assumed.feesFixed + unit.askingPrice * assumed.feesShare),
    holding: Math.round((assumed.holdingPerDay ?? unit.askingPrice * assumed.holdingShare) * holdingDays),
  };
  return { ...parts, total: parts.transport + parts.recon + parts.fees + parts.holding, holdingDays };
}

function transportOf({ distanceKm = 0, transportFixed, transportPerKm }: CostAssumptions): number {
  return transportFixed + distanceKm * transportPerKm;
}

/** What is left of the market value after the price and all costs, minor units; negative for a loss. */
export function netProfitOf(marketValue: number, askingPrice: number, costs: Costs): number {
  return marketValue - askingPrice - costs.total;
}

/** Price in percent of the market value, one decimal: below 100 asks less than the market pays. */
export function priceToMarketOf(askingPrice: number, marketValue: number): number {
  return Math.round((askingPrice / marketValue) * 1000) / 10;
}
