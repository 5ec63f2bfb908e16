import type { ExplainedDeal } from '@rover/client';
import { Columns3, Link2, X } from 'lucide-react';
import { Badge } from '../../design/parts/badge.js';
import { IconButton } from '../../design/parts/button.js';
import { tell } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import type { Chosen } from './compare/chosen.js';
import { HoldButton } from './hold-button.js';
import { detailsOf, nameOf } from './name-of.js';
import { RangeBar } from './range-bar.js';
import { useWords } from '../../words/words.js';

const tones = { inStock: 'plain', reserved: 'warn', sold: 'accent', withdrawn: 'bad' } as const;

interface DealHeadProps {
  readonly deal: ExplainedDeal;
  readonly chosen: Chosen;
  readonly onClose: () => void;
}

/** What it is, what it costs, and what it is worth. */
export function DealHead({ deal, chosen, onClose }: DealHeadProps) {
  const { t } = useWords();
  const { money, distance, percent } = useFormats();
  const { listing, marketValue, marketValueRange, profit, confidence } = deal;
  const { currency, odometer, askingPrice, status } = listing;
  const far = money(Math.abs(profit), currency);
  const copy = (): void =>
    void navigator.clipboard
      .writeText(`${location.origin}/deals/${listing.id}`)
      .then(() => tell(t('deal.linked')));
  return (
    <div className="head">
      <div className="spread">
        <h2 className="cut">{nameOf(listing)}</h2>
        <span className="line">
          <IconButton
            label={t('compare.with')}
            aria-pressed={chosen.has(listing.id)}
            disabled={chosen.isFull && !chosen.has(listing.id)}
            icon={<Columns3 aria-hidden />}
            onClick={() => chosen.toggle(listing.id)}
          />
          <IconButton label={t('deal.link')} icon={<Link2 aria-hidden />} onClick={copy} />
          <IconButton label={t('common.close')} icon={<X aria-hidden />} onClick={onClose} />
        </span>
      </div>
      <p className="soft small">
        {[odometer !== undefined && distance(odometer), detailsOf(listing), listing.stockNumber]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="spread">
        <div>
          <p className="big">{money(askingPrice, currency)}</p>
          <p className={`small ${profit > 0 ? 'good' : 'soft'}`}>
            {t(profit >= 0 ? 'deal.below' : 'deal.above', { amount: far })}
          </p>
        </div>
        <div className="line">
          <Badge tone={tones[status]}>{t(`deals.${status}`)}</Badge>
          <HoldButton listing={listing} />
        </div>
      </div>
      <RangeBar
        size="large"
        askingPrice={askingPrice}
        marketValue={marketValue}
        low={marketValueRange.low}
        high={marketValueRange.high}
        currency={currency}
      />
      <p className="soft small">
        {t('deal.market')} <b>{money(marketValue, currency)}</b> ·{' '}
        {t('deal.range', {
          low: money(marketValueRange.low, currency),
          high: money(marketValueRange.high, currency),
        })}{' '}
        · {t('deal.confidence', { share: percent(confidence) })}
      </p>
    </div>
  );
}
