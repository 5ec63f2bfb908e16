import type { Vehicle } from '@rover/client';
import { SlidersHorizontal, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../design/parts/button.js';
import { DataTable } from '../../design/parts/data-table.js';
import { SelectField } from '../../design/parts/field.js';
import { SearchField } from '../../design/parts/search-field.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { useKey } from '../../shell/commands.js';
import { Facets } from './facets.js';
import { isFiltered, sorts, useVehicleFilters } from './filters.js';
import { useVehicles } from './use-vehicles.js';
import { useVehicleColumns, VehicleCard } from './vehicle-columns.js';
import { useWords } from '../../words/words.js';

const keyOf = ({ id }: Vehicle): string => id;
const WIDE_PX = 900;

/** Vehicles by the million: words, facets, and a list that comes page by page. */
export function VehicleList() {
  const { t } = useWords();
  const [, go] = useLocation();
  const { filters, set, tick, clear } = useVehicleFilters();
  const found = useVehicles(filters);
  const { rows, meta, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = found;
  const columns = useVehicleColumns();
  const [isFiltering, setFiltering] = useState(() => window.innerWidth > WIDE_PX);
  useKey('f', () => setFiltering((before) => !before));
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <div className="vehicles screen">
      <header>
        <h1>{t('vehicles.title')}</h1>
        <Found total={meta?.total} atLeast={meta?.atLeast} />
        <SearchField
          label={t('vehicles.find')}
          hint={t('vehicles.findHint')}
          value={filters.text}
          onSettle={(text) => set('text', text)}
        />
        <span className="push line">
          <Button
            icon={<SlidersHorizontal aria-hidden />}
            aria-expanded={isFiltering}
            onClick={() => setFiltering(!isFiltering)}
          >
            {t('vehicles.filters')}
          </Button>
        </span>
      </header>
      <div className="split" data-filtering={isFiltering || undefined}>
        {isFiltering && (
          <aside aria-label={t('vehicles.filters')}>
            <SelectField
              label={t('vehicles.sort')}
              value={filters.sort}
              options={sorts.map((value) => ({ value, label: t(`vehicles.sorts.${value}`) }))}
              onChange={(event) => set('sort', event.target.value)}
            />
            {isFiltered(filters) && (
              <Button kind="quiet" icon={<X aria-hidden />} onClick={clear}>
                {t('vehicles.clear')}
              </Button>
            )}
            <Facets filters={filters} facets={meta?.facets ?? {}} onTick={tick} />
          </aside>
        )}
        <div className="list" aria-busy={found.isPlaceholderData}>
          {error && !rows ? (
            <Failed error={error} onRetry={() => void refetch()} />
          ) : !rows ? (
            <Loading rows={12} />
          ) : rows.length === 0 ? (
            <Empty title={t('vehicles.nothing')}>{t('vehicles.nothingMore')}</Empty>
          ) : (
            <DataTable
              label={t('vehicles.title')}
              rows={rows}
              columns={columns}
              keyOf={keyOf}
              onOpen={({ id }) => go(`/vehicles/${encodeURIComponent(id)}`)}
              card={(vehicle) => <VehicleCard vehicle={vehicle} />}
              onNearEnd={more}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function Found({ total, atLeast }: { total: number | undefined; atLeast: boolean | undefined }) {
  const { t } = useWords();
  const { whole } = useFormats();
  if (total === undefined) return null;
  return (
    <span className="soft small" role="status">
      {atLeast ? t('vehicles.atLeast', { found: whole(total) }) : t('vehicles.found', { count: total })}
    </span>
  );
}
