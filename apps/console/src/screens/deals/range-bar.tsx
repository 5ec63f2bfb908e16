import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';
import './range-bar.css';

interface RangeBarProps {
  readonly askingPrice: number;
  readonly marketValue: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  readonly size?: 'row' | 'large';
}

/** Some room beside what is drawn, as a share of it. */
const MARGIN = 0.06;

/** Where a price stands in what others ask: the band holds four of five, the line is the value, the dot the price. */
export function RangeBar({ askingPrice, marketValue, low, high, currency, size = 'row' }: RangeBarProps) {
  const { t } = useWords();
  const { money } = useFormats();
  const least = Math.min(low, askingPrice);
  const span = Math.max(high, askingPrice) - least || 1;
  const share = (value: number): string => `${(MARGIN + ((value - least) / span) * (1 - 2 * MARGIN)) * 100}%`;
  const tone = askingPrice < low ? 'good' : askingPrice > high ? 'bad' : 'plain';
  const range = t('deal.range', { low: money(low, currency), high: money(high, currency) });
  return (
    <span className="range-bar" data-size={size} role="img" aria-label={range} title={range}>
      <i className="band" style={{ left: share(low), right: `calc(100% - ${share(high)})` }} />
      <i className="value" style={{ left: share(marketValue) }} />
      <i className="price" data-tone={tone} style={{ left: share(askingPrice) }} />
    </span>
  );
}
