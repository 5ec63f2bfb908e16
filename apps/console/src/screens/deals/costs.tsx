import type { ExplainedDeal } from '@rover/client';
import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';

/** From the price to what is left of it. */
export function Costs({ deal }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const { money, decimal } = useFormats();
  const { costs, listing, netProfit, marketValue } = deal;
  const of = (minor: number): string => money(minor, listing.currency);
  const parts = [
    ['deal.transport', costs.transport],
    ['deal.recon', costs.recon],
    ['deal.fees', costs.fees],
  ] as const;
  return (
    <section>
      <h3>{t('deal.costs')}</h3>
      <dl className="facts">
        <dt>{t('deal.market')}</dt>
        <dd>{of(marketValue)}</dd>
        <dt>{t('deal.asking')}</dt>
        <dd>{of(-listing.askingPrice)}</dd>
        {parts
          .filter(([, amount]) => amount > 0)
          .map(([word, amount]) => [
            <dt key={word}>{t(word)}</dt>,
            <dd key={`${word}-is`}>{of(-amount)}</dd>,
          ])}
        <dt>{t('deal.holding', { days: decimal(costs.holdingDays) })}</dt>
        <dd>{of(-costs.holding)}</dd>
        <dt className="total">{t('deal.netProfit')}</dt>
        <dd className={`total ${netProfit > 0 ? 'good' : 'bad'}`}>{of(netProfit)}</dd>
      </dl>
    </section>
  );
}

export function Turnover({ deal }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const { percent } = useFormats();
  const { daysInInventory, expectedDaysToSell, marketDaysSupply, demand } = deal;
  const days = (count: number): string => t('deal.days', { count: Math.round(count) });
  return (
    <section>
      <h3>{t('deal.turnover')}</h3>
      <dl className="facts">
        <dt>{t('deal.daysIn')}</dt>
        <dd>{days(daysInInventory)}</dd>
        <dt>{t('deal.expected')}</dt>
        <dd>{days(expectedDaysToSell)}</dd>
        <dt>{t('deal.supply')}</dt>
        <dd>{marketDaysSupply === null ? t('deal.unknown') : days(marketDaysSupply)}</dd>
        <dt>{t('deal.demand')}</dt>
        <dd>{demand.value === null ? t('deal.unknown') : percent(demand.value)}</dd>
      </dl>
    </section>
  );
}
