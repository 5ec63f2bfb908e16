import type { ExplainedDeal } from '@rover/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../settings/use-formats.js';
import { summaryOf } from './summary.js';

/** Says what a deal comes to. */
export function useSummary(): (deal: ExplainedDeal) => string[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return (deal) => summaryOf(deal, t, formats, Date.now());
}
