import type { ExplainedDeal } from '@rover/client';
import type { Formats } from '../../../settings/formats.js';
import { useFormats } from '../../../settings/use-formats.js';
import type { Value } from './judge.js';
import type { Say } from '../../../words/texts.js';
import { useWords } from '../../../words/words.js';

/** One thing that deals are compared by. */
export interface Measure {
  readonly label: string;
  readonly of: (deal: ExplainedDeal) => Value;
  readonly show: (value: Exclude<Value, undefined>, deal: ExplainedDeal) => string;
  readonly better?: 'more' | 'less';
}

export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** What groups are made with. */
interface Making extends Formats {
  readonly t: Say;
  /** Amounts of several currencies cannot be told better or worse. */
  readonly isOneCurrency: boolean;
}

export function useMeasures(isOneCurrency: boolean): readonly MeasureGroup[] {
  const { t } = useWords();
  const making = { t, isOneCurrency, ...useFormats() };
  return [moneyOf(making), vehicleOf(making), turnoverOf(making), scoresOf(making)];
}

const text = (value: Value): string => String(value);

function moneyOf({ t, money, change, percent, isOneCurrency }: Making): MeasureGroup {
  const cheap = isOneCurrency ? ({ better: 'less' } as const) : {};
  const rich = isOneCurrency ? ({ better: 'more' } as const) : {};
  const show: Measure['show'] = (value, { listing }) => money(Number(value), listing.currency);
  const showChange: Measure['show'] = (value, { listing }) => change(Number(value), listing.currency);
  return {
    title: t('compare.money'),
    measures: [
      { label: t('deal.asking'), of: ({ listing }) => listing.askingPrice, show, ...cheap },
      { label: t('deal.market'), of: ({ marketValue }) => marketValue, show, ...rich },
      { label: t('deals.columns.profit'), of: ({ profit }) => profit, show: showChange, ...rich },
      { label: t('deal.netProfit'), of: ({ netProfit }) => netProfit, show, ...rich },
      {
        label: t('compare.confidence'),
        of: ({ confidence }) => confidence,
        show: (value) => percent(Number(value)),
        better: 'more',
      },
    ],
  };
}

const facts = [
  'trim',
  'bodyClass',
  'fuelType',
  'transmission',
  'driveType',
  'colour',
  'sellerId',
] as const satisfies readonly (keyof ExplainedDeal['listing'])[];

function vehicleOf({ t, distance }: Making): MeasureGroup {
  return {
    title: t('compare.vehicle'),
    measures: [
      {
        label: t('compare.facts.modelYear'),
        of: ({ listing }) => listing.modelYear,
        show: text,
        better: 'more',
      },
      {
        label: t('deals.columns.odometer'),
        of: ({ listing }) => listing.odometer,
        show: (value) => distance(Number(value)),
        better: 'less',
      },
      ...facts.map((name): Measure => ({
        label: t(`compare.facts.${name}`),
        of: ({ listing }) => listing[name],
        show: text,
      })),
    ],
  };
}

function turnoverOf({ t, percent }: Making): MeasureGroup {
  const show: Measure['show'] = (value) => t('deal.days', { count: Math.round(Number(value)) });
  return {
    title: t('deal.turnover'),
    measures: [
      { label: t('deal.daysIn'), of: ({ daysInInventory }) => Math.round(daysInInventory), show },
      {
        label: t('deal.expected'),
        of: ({ expectedDaysToSell }) => Math.round(expectedDaysToSell),
        show,
        better: 'less',
      },
      {
        label: t('deal.demand'),
        of: ({ demand }) => demand.value ?? undefined,
        show: (value) => percent(Number(value)),
        better: 'more',
      },
    ],
  };
}

const scores = ['overall', 'arbitrage', 'roi', 'risk', 'preference', 'market'] as const;

const scoresOf = ({ t, decimal }: Making): MeasureGroup => ({
  title: t('deal.scores'),
  measures: scores.map((name) => ({
    label: t(`compare.scores.${name}`),
    of: ({ scores: all }) => all[name],
    show: (value) => decimal(Number(value)),
    better: 'more',
  })),
});
