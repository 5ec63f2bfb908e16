import type { SavedSearch } from '@rover/client';
import { useFormats } from '../../../settings/use-formats.js';
import { useSettings } from '../../../settings/settings.js';
import { useWords } from '../../../words/words.js';

/** Of most currencies, where none is said. */
const MINOR_UNITS = 100;

/** What a search looks for, in one line: “Ford · Focus · up to £9,000”. */
export function useFilterWords(): (search: Pick<SavedSearch, 'criteria' | 'preferences'>) => string {
  const { t } = useWords();
  const { money, whole, distance } = useFormats();
  const settings = useSettings();
  return ({ criteria, preferences }) => {
    const { make, model, bodyClass, fuelType, sellerId, country, minPrice, maxPrice, minYear, maxYear } =
      criteria;
    const currency = criteria.currency ?? settings.currency;
    const bound = (name: string, value: string | number | undefined): string | undefined =>
      value === undefined ? undefined : `${name} ${value}`;
    const amount = (minor: number) => (currency ? money(minor, currency) : whole(minor / MINOR_UNITS));
    const price = (minor: number | undefined) => (minor === undefined ? undefined : amount(minor));
    const words = [
      ...[make, model, bodyClass, fuelType, sellerId, country],
      bound(t('deals.minPrice'), price(minPrice)),
      bound(t('deals.maxPrice'), price(maxPrice)),
      bound(t('deals.minYear'), minYear),
      bound(t('deals.maxYear'), maxYear),
      criteria.maxOdometer === undefined ? undefined : `≤ ${distance(criteria.maxOdometer)}`,
      preferences.riskTolerance && t(`deals.risks.${preferences.riskTolerance}`),
      preferences.prioritizeRoi ? t('deals.roiFirst') : undefined,
    ].filter(Boolean);
    return words.length === 0 ? t('deals.saved.all') : words.join(' · ');
  };
}
