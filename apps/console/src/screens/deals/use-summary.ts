import type { ExplainedDeal } from '@rover/client';
import { useFormats } from '../../settings/use-formats.js';
import { summaryOf } from './summary.js';
import { useWords } from '../../words/words.js';

/** Says what a deal comes to. */
export function useSummary(): (deal: ExplainedDeal) => string[] {
  const { t } = useWords();
  const formats = useFormats();
  return (deal) => summaryOf(deal, t, formats, Date.now());
}
