import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../design/parts/button.js';
import { CheckField, SelectField } from '../../design/parts/field.js';
import { SettlingField } from '../../design/parts/settling-field.js';
import { minorUnits } from '../../settings/formats.js';
import { useFormats } from '../../settings/use-formats.js';
import { useSettings } from '../../settings/settings.js';
import { tolerances, type DealFilters } from './filters.js';
import { useWords } from '../../words/words.js';
import './filter-bar.css';

interface FilterBarProps {
  readonly filters: DealFilters;
  readonly onChange: (change: Partial<Record<keyof DealFilters, unknown>>) => void;
  /** Makes that are there, to choose from. */
  readonly makes: readonly string[];
}

const wholeOf = (text: string): number | undefined => {
  const digits = text.replaceAll(/\D/g, '');
  return digits === '' ? undefined : Number(digits);
};

export function FilterBar({ filters, onChange, makes }: FilterBarProps) {
  const { t } = useWords();
  const { distanceUnit, metresOf, fromMetres } = useFormats();
  const { currency } = useSettings();
  const list = useId();
  const unit = minorUnits(filters.currency ?? (currency || 'EUR'));
  const price = (name: 'minPrice' | 'maxPrice') => ({
    label: t(`deals.${name}`),
    inputMode: 'numeric' as const,
    value: filters[name] === undefined ? '' : String(filters[name] / unit),
    onSettle: (text: string) => onChange({ [name]: scaled(wholeOf(text), unit) }),
  });
  const year = (name: 'minYear' | 'maxYear') => ({
    label: t(`deals.${name}`),
    inputMode: 'numeric' as const,
    value: filters[name]?.toString() ?? '',
    onSettle: (text: string) => onChange({ [name]: wholeOf(text) }),
  });
  return (
    <form
      className="filter-bar"
      role="search"
      aria-label={t('deals.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <datalist id={list}>
        {makes.map((make) => (
          <option key={make} value={make} />
        ))}
      </datalist>
      <SettlingField
        label={t('deals.make')}
        list={list}
        value={filters.make ?? ''}
        onSettle={(make) => onChange({ make })}
      />
      <SettlingField
        label={t('deals.model')}
        value={filters.model ?? ''}
        onSettle={(model) => onChange({ model })}
      />
      <SettlingField {...price('minPrice')} />
      <SettlingField {...price('maxPrice')} />
      <SettlingField {...year('minYear')} />
      <SettlingField {...year('maxYear')} />
      <SettlingField
        label={t('deals.maxOdometer', { unit: distanceUnit })}
        inputMode="numeric"
        value={filters.maxOdometer === undefined ? '' : String(fromMetres(filters.maxOdometer))}
        onSettle={(text) => {
          const typed = wholeOf(text);
          onChange({ maxOdometer: typed === undefined ? undefined : metresOf(typed) });
        }}
      />
      <SelectField
        label={t('deals.risk')}
        value={filters.riskTolerance ?? ''}
        options={[
          { value: '', label: t('common.any') },
          ...tolerances.map((value) => ({ value, label: t(`deals.risks.${value}`) })),
        ]}
        onChange={(event) => onChange({ riskTolerance: event.target.value })}
      />
      <CheckField
        label={t('deals.roiFirst')}
        checked={filters.prioritizeRoi ?? false}
        onChange={(event) => onChange({ prioritizeRoi: event.target.checked })}
      />
      {Object.keys(filters).length > 0 && (
        <Button kind="quiet" icon={<X aria-hidden />} onClick={() => onChange(nothingOf(filters))}>
          {t('deals.clear')}
        </Button>
      )}
    </form>
  );
}

const scaled = (value: number | undefined, unit: number): number | undefined =>
  value === undefined ? undefined : value * unit;

const nothingOf = (filters: DealFilters): Record<string, undefined> =>
  Object.fromEntries(Object.keys(filters).map((name) => [name, undefined]));
