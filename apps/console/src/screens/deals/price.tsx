import { ArrowDown } from 'lucide-react';
import { useFormats } from '../../settings/use-formats.js';
import type { Drop } from './use-deals.js';
import { useWords } from '../../words/words.js';
import './price.css';

interface PriceProps {
  readonly price: number;
  readonly currency: string;
  readonly drop?: Drop;
}

/** A price, and for some seconds by how much it fell. */
export function Price({ price, currency, drop }: PriceProps) {
  const { t } = useWords();
  const { money } = useFormats();
  if (!drop || drop.previousPrice <= price) return <>{money(price, currency)}</>;
  const amount = money(drop.previousPrice - price, currency);
  return (
    <span className="fallen" key={drop.at} title={t('deals.dropped', { amount })}>
      <ArrowDown className="icon" aria-label={t('deals.dropped', { amount })} />
      {money(price, currency)}
    </span>
  );
}
