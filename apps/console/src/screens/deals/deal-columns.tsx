import type { Deal } from '@rover/client';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Column } from '../../design/parts/data-table.js';
import { useFormats } from '../../settings/use-formats.js';
import { CompareBox } from './compare/compare-box.js';
import type { Chosen } from './compare/chosen.js';
import { detailsOf, nameOf } from './name-of.js';
import { Price } from './price.js';
import { RangeBar } from './range-bar.js';
import { Score } from '../../design/parts/score.js';
import type { Drop } from './use-deals.js';
import { useWords } from '../../words/words.js';

const Vehicle = ({ deal: { listing } }: { deal: Deal }) => (
  <>
    <b className="name">{nameOf(listing)}</b> <span className="soft">{detailsOf(listing)}</span>
  </>
);

const rangeOf = ({ listing, marketValue, marketValueRange: { low, high } }: Deal) => (
  <RangeBar
    askingPrice={listing.askingPrice}
    marketValue={marketValue}
    low={low}
    high={high}
    currency={listing.currency}
  />
);

export function useDealColumns(drops: ReadonlyMap<string, Drop>, chosen: Chosen): Column<Deal>[] {
  const { t } = useWords();
  const { money, change, distance } = useFormats();
  return useMemo(
    () => [
      {
        id: 'compare',
        header: t('compare.go'),
        isHeaderUnseen: true,
        width: '1.25rem',
        from: 35,
        cell: ({ listing }) => <CompareBox listing={listing} chosen={chosen} />,
      },
      {
        id: 'rank',
        header: '#',
        width: '2rem',
        from: 35,
        isNumber: true,
        cell: ({ rank }) => <span className="soft">{rank}</span>,
      },
      {
        id: 'vehicle',
        header: t('deals.columns.vehicle'),
        width: 'minmax(9rem, 2.4fr)',
        cell: (deal) => <Vehicle deal={deal} />,
      },
      {
        id: 'odometer',
        header: t('deals.columns.odometer'),
        width: '6rem',
        from: 47.5,
        isNumber: true,
        cell: ({ listing }) => (listing.odometer === undefined ? '–' : distance(listing.odometer)),
      },
      {
        id: 'price',
        header: t('deals.columns.price'),
        width: '6.5rem',
        isNumber: true,
        cell: ({ listing }) => (
          <Price price={listing.askingPrice} currency={listing.currency} drop={drops.get(listing.id)} />
        ),
      },
      {
        id: 'value',
        header: t('deals.columns.value'),
        width: '6.5rem',
        from: 56.25,
        isNumber: true,
        cell: ({ listing, marketValue }) => money(marketValue, listing.currency),
      },
      {
        id: 'profit',
        header: t('deals.columns.profit'),
        width: '6.5rem',
        from: 40,
        isNumber: true,
        cell: ({ listing, profit }) => (
          <span className={profit > 0 ? 'good' : 'soft'}>{change(profit, listing.currency)}</span>
        ),
      },
      {
        id: 'range',
        header: t('deals.columns.range'),
        width: 'minmax(6rem, 1fr)',
        from: 62.5,
        cell: rangeOf,
      },
      {
        id: 'score',
        header: t('deals.columns.score'),
        width: '5.5rem',
        isNumber: true,
        cell: ({ scores }) => <Score value={scores.overall} />,
      },
    ],
    [t, money, change, distance, drops, chosen],
  );
}

/** The same on a phone, in two lines. */
export const useDealCard = (drops: ReadonlyMap<string, Drop>): ((deal: Deal) => ReactNode) =>
  useCallback((deal) => <DealCard deal={deal} drop={drops.get(deal.listing.id)} />, [drops]);

function DealCard({ deal, drop }: { deal: Deal; drop: Drop | undefined }) {
  const { change, distance } = useFormats();
  const { listing, scores, profit, rank } = deal;
  const driven = listing.odometer === undefined ? [] : [distance(listing.odometer)];
  return (
    <>
      <span className="spread">
        <span className="cut">
          <span className="soft">{rank}</span> <b className="name">{nameOf(listing)}</b>
        </span>
        <b>
          <Price price={listing.askingPrice} currency={listing.currency} drop={drop} />
        </b>
      </span>
      <span className="spread">
        <span className="cut soft">{[...driven, detailsOf(listing)].filter(Boolean).join(' · ')}</span>
        <span className="line">
          <span className={profit > 0 ? 'good' : 'soft'}>{change(profit, listing.currency)}</span>
          <Score value={scores.overall} />
        </span>
      </span>
    </>
  );
}
