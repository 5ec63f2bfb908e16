import type { LeadReason } from '@rover/client';
import type { Formats } from '../../settings/formats.js';
import { useFormats } from '../../settings/use-formats.js';
import { useWords, wordOr } from '../../words/words.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const KM = 1_000;

type Show = (value: number, formats: Formats) => string;
const minutes: Show = (value, { duration, days }) =>
  value < 2 * DAY_MINUTES ? duration(value * MINUTE_MS) : days(value / DAY_MINUTES);

/** Facts that are no mere counts. */
const shows: Readonly<Record<string, Show>> = {
  budgetToPrice: (value, { percent }) => percent(value),
  timeframeDays: (value, { days }) => days(value),
  ageDays: (value, { days }) => days(value),
  daysSinceActivity: (value, { days }) => days(value),
  distanceKm: (value, { distance }) => distance(value * KM),
  firstResponseMinutes: minutes,
};

/** Says in the reader's language what a score rests on: “Test drives: 2”. What this console has no word for, as the platform says it. */
export function useLeadReason(): (reason: Pick<LeadReason, 'code' | 'text' | 'params'>) => string {
  const { t } = useWords();
  const formats = useFormats();
  const valueText = (code: string, value: unknown): string => {
    if (typeof value === 'string')
      return code === 'source' ? value : wordOr(`leads.factValues.${value}`, value);
    if (typeof value !== 'number') return t('leads.factUnknown');
    if (code === 'hasTradeIn') return t(value ? 'leads.factYes' : 'leads.factNo');
    return (shows[code] ?? ((count) => formats.whole(count)))(value, formats);
  };
  return ({ code, text, params }) => {
    if (!params) return text;
    const fact = wordOr(`leads.facts.${code}`, code.replace(/^attributes\./, ''));
    return t('leads.fact', { fact, value: valueText(code, params['value']) });
  };
}
