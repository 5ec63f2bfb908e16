import { EXPIRY, TURNOVER } from '@rover/scoring';
import type { ExplainedMeasure, UnexplainedDeal } from './explained-deal.js';
import { money, percent } from './money.js';

type Measure = Omit<ExplainedMeasure, 'name'>;

/** The figures of a deal beyond its scores, each with its unit and how it came about. */
export function explainedMeasures(deal: UnexplainedDeal): ExplainedMeasure[] {
  const measures: Record<string, Measure> = { ...ofMoney(deal), ...ofTime(deal), ...ofTrust(deal) };
  return Object.entries(measures).map(([name, measure]) => ({ name, ...measure }));
}

function ofMoney(deal: UnexplainedDeal): Record<string, Measure> {
  const { listing, marketValue, marketValueRange: range, profit, margin, costs } = deal;
  const amount = (minorUnits: number) => money(minorUnits, listing.currency);
  const unit = `minor units of ${listing.currency}`;
  return {
    marketValue: {
      label: 'Market value',
      value: marketValue,
      unit,
      text: `What the market asks for such a vehicle: ${amount(marketValue)}; four of five ask between ${amount(range.low)} and ${amount(range.high)}.`,
    },
    priceToMarket: {
      label: 'Price to market',
      value: deal.priceToMarket,
      unit: 'percent',
      text: `The asking price of ${amount(listing.askingPrice)} as a share of the market value; below 100 is cheaper than the market.`,
    },
    profit: {
      label: 'Profit before costs',
      value: profit,
      unit,
      text: `Market value less asking price: ${amount(profit)}, ${percent(margin)} of the price.`,
    },
    costs: {
      label: 'Expected costs',
      value: costs.total,
      unit,
      text: `Transport ${amount(costs.transport)}, reconditioning ${amount(costs.recon)}, fees ${amount(costs.fees)}, holding for ${costs.holdingDays} days ${amount(costs.holding)}.`,
    },
    netProfit: {
      label: 'Net profit',
      value: deal.netProfit,
      unit,
      text: `Profit less costs: ${amount(deal.netProfit)}.`,
    },
  };
}

function ofTime(deal: UnexplainedDeal): Record<string, Measure> {
  const { turnover } = deal;
  return {
    daysInInventory: {
      label: 'Days in inventory',
      value: deal.daysInInventory,
      unit: 'days',
      text: 'Since the listing came onto the market.',
    },
    marketDaysSupply: {
      label: 'Market days supply',
      value: deal.marketDaysSupply,
      unit: 'days',
      text:
        deal.marketDaysSupply === null
          ? `Cannot be told: no such vehicle was sold in the last ${TURNOVER.supplyWindow} days.`
          : `So long ${turnover.stock} in stock last at the pace of ${turnover.recentSales} sold in ${TURNOVER.supplyWindow} days.`,
    },
    expectedDaysToSell: {
      label: 'Expected days to sell',
      value: deal.expectedDaysToSell,
      unit: 'days',
      text:
        turnover.basis === 'prior'
          ? 'From arrival to sale. No sale of such a vehicle was seen yet: this is what is usual.'
          : `From arrival to sale, by ${turnover.observedSales} sold in ${TURNOVER.sellingWindow} days and by what is still unsold.`,
    },
  };
}

function ofTrust(deal: UnexplainedDeal): Record<string, Measure> {
  return {
    confidence: {
      label: 'Confidence',
      value: deal.confidence,
      unit: '0–1',
      text: 'Half, and more with pictures, described fields, scores that agree and facts younger than a day.',
    },
    expiresAt: {
      label: 'Good until',
      value: deal.expiresAt,
      unit: 'UTC',
      text: `The earliest of: sold with a chance of one half, ${EXPIRY.most} days, ${EXPIRY.facts} days after the facts were stated, the turn of the year.`,
    },
  };
}
