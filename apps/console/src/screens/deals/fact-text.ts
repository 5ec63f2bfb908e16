import type { ExplainedDeal } from '@rover/client';
import type { Formats } from '../../settings/formats.js';
import { useFormats } from '../../settings/use-formats.js';
import { useWords, wordOr } from '../../words/words.js';

type Listing = ExplainedDeal['listing'];
type Effect = NonNullable<ExplainedDeal['explanation']['value']>['effects'][number];

/** What a fact is of a listing, where it is more than a word or a number. */
const shows: Readonly<Record<string, (listing: Listing, formats: Formats) => string | undefined>> = {
  odometer: ({ odometer }, { distance }) => (odometer === undefined ? undefined : distance(odometer)),
  modelYear: ({ modelYear }) => String(modelYear),
  condition: ({ condition }) => condition && wordOr(`deal.conditions.${condition}`, condition),
  displacementL: ({ displacementL }, { decimal }) =>
    displacementL === undefined ? undefined : `${decimal(displacementL)} l`,
  fuelEconomy: ({ fuelEconomy }, { decimal }) =>
    fuelEconomy === undefined ? undefined : `${decimal(fuelEconomy)} l/100 km`,
  month: ({ createdAt }, { month }) => month(createdAt),
};

/** How the facts are called that move a value, and what they are of a listing. */
export function useFactText() {
  const { t } = useWords();
  const formats = useFormats();
  const labelOf = ({ fact, label }: Effect): string => wordOr(`deal.facts.${fact}`, label);
  const textOf = (listing: Listing, effect: Effect): string => {
    const { fact } = effect;
    const own = Object.hasOwn(shows, fact) ? shows[fact] : undefined;
    const value = own ? own(listing, formats) : new Map<string, unknown>(Object.entries(listing)).get(fact);
    const name = labelOf(effect);
    if (fact === 'other') return name;
    return value === undefined
      ? t('deal.factUnknown', { fact: name })
      : t('deal.fact', { fact: name, value });
  };
  return { labelOf, textOf };
}
