import { CheckField } from '../../design/parts/field.js';
import { useFormats } from '../../settings/use-formats.js';
import { facetNames, statuses, type FacetName, type VehicleFilters } from './filters.js';
import { useWords } from '../../words/words.js';

interface Counted {
  readonly value: string;
  readonly count: number;
}

interface FacetsProps {
  readonly filters: VehicleFilters;
  readonly facets: Readonly<Record<string, readonly Counted[]>>;
  readonly onTick: (name: FacetName, value: string) => void;
}

const MOST_SHOWN = 8;

/** What there is among the vehicles found, how many of each, to be ticked. */
export function Facets({ filters, facets, onTick }: FacetsProps) {
  const { t } = useWords();
  return (
    <div className="facets" role="group" aria-label={t('vehicles.filters')}>
      {facetNames.map((name) => {
        const shown = shownOf(facets[name] ?? [], filters.ticked[name]);
        // Hundreds of models say nothing before a make is chosen.
        if (shown.length === 0 || (name === 'model' && filters.ticked.make.length === 0)) return null;
        return (
          <fieldset key={name}>
            <legend>{t(`vehicles.${name}`)}</legend>
            {shown.map(({ value, count }) => (
              <Facet
                key={value}
                value={value}
                name={name}
                count={count}
                isTicked={filters.ticked[name].includes(value)}
                onTick={onTick}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

function Facet({
  name,
  value,
  count,
  isTicked,
  onTick,
}: Counted & { name: FacetName; isTicked: boolean; onTick: FacetsProps['onTick'] }) {
  const { t } = useWords();
  const { compact } = useFormats();
  const status = name === 'status' ? statuses.find((one) => one === value) : undefined;
  return (
    <div className="facet">
      <CheckField
        label={status ? t(`vehicles.statuses.${status}`) : value}
        checked={isTicked}
        onChange={() => onTick(name, value)}
      />
      <span className="soft small">{compact(count)}</span>
    </div>
  );
}

/** The most frequent, and what is ticked in any case: it must be possible to untick it. */
function shownOf(counted: readonly Counted[], ticked: readonly string[]): Counted[] {
  const missing = ticked.filter((value) => !counted.some((one) => one.value === value));
  const kept = counted.filter(({ value }, at) => at < MOST_SHOWN || ticked.includes(value));
  return [...kept, ...missing.map((value) => ({ value, count: 0 }))];
}
