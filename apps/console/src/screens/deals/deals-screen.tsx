import type { Deal } from '@rover/client';
import { Bookmark, SlidersHorizontal, Upload } from 'lucide-react';
import { lazy, Suspense, useMemo, useState, type DragEvent } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { Button } from '../../design/parts/button.js';
import { DataTable } from '../../design/parts/data-table.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { hasRole, useSession } from '../../session/session.js';
import { useSettings } from '../../settings/settings.js';
import { useCommands, useKey } from '../../shell/commands.js';
import { useChosen } from './compare/chosen.js';
import { CompareBar } from './compare/compare-bar.js';
import { useDealCard, useDealColumns } from './deal-columns.js';
import { FilterBar } from './filter-bar.js';
import { wantedOf, type DealFilters } from './filters.js';
import { useSaving } from './saved/use-saving.js';
import { useDealFilters } from './use-deal-filters.js';
import { prepareDeals, useDeals } from './use-deals.js';
import { useWords } from '../../words/words.js';
import './deals-screen.css';

/** With its charts it weighs more than the list. */
const DealPane = lazy(() => import('./deal-pane.js'));
const ImportDialog = lazy(() => import('./import-dialog.js'));
const SavedDialog = lazy(() => import('./saved/saved-dialog.js'));
const CompareView = lazy(() => import('./compare/compare-view.js'));

export const prepare = prepareDeals;

const keyOf = ({ listing }: Deal): string => listing.id;

/** The market's best deals, moving as prices change, and why one of them is one. */
export default function DealsScreen() {
  const { t } = useWords();
  const { id } = useParams<{ id?: string }>();
  const search = useSearch();
  const [, go] = useLocation();
  const [filters, change] = useDealFilters();
  const wanted = useWanted(filters);
  const { data, error, isPlaceholderData, refetch, drops } = useDeals(wanted);
  const [isFiltering, setFiltering] = useState(Object.keys(filters).length > 0);
  const importing = useImporting();
  const saving = useSaving();
  const chosen = useChosen();
  const look = { columns: useDealColumns(drops, chosen), card: useDealCard(drops) };
  const makes = useMemo(() => makesOf(data?.data ?? []), [data]);
  const to = (deal?: string): void =>
    go(`/deals${deal ? `/${encodeURIComponent(deal)}` : ''}${search && `?${search}`}`);
  useKey('f', () => setFiltering((before) => !before));
  useKey('Escape', () => id && to());
  const deals = data?.data ?? [];
  if (chosen.isSide)
    return (
      <Suspense fallback={<Loading rows={14} />}>
        <CompareView chosen={chosen} />
      </Suspense>
    );
  return (
    <div className="deals screen" data-open={id ? '' : undefined} {...importing.dropTarget}>
      <header>
        <h1>{t('deals.title')}</h1>
        {data && <Found meta={data.meta} shown={deals.length} />}
        <span className="push line">
          <Button
            icon={<SlidersHorizontal aria-hidden />}
            aria-expanded={isFiltering}
            onClick={() => setFiltering(!isFiltering)}
          >
            {t('deals.filters')}
          </Button>
          <Button icon={<Bookmark aria-hidden />} onClick={saving.open}>
            {t('deals.saved.open')}
          </Button>
          {importing.mayImport && (
            <Button kind="primary" icon={<Upload aria-hidden />} onClick={() => importing.open()}>
              {t('deals.import')}
            </Button>
          )}
        </span>
      </header>
      <div className="split">
        <div className="list" aria-busy={isPlaceholderData}>
          {isFiltering && <FilterBar filters={filters} onChange={change} makes={makes} />}
          {error && !data ? (
            <Failed error={error} onRetry={() => void refetch()} />
          ) : !data ? (
            <Loading rows={12} />
          ) : deals.length === 0 ? (
            <Empty title={t('deals.nothing')}>{t('deals.nothingMore')}</Empty>
          ) : (
            <DataTable
              label={t('deals.title')}
              rows={deals}
              {...look}
              keyOf={keyOf}
              chosen={id}
              onOpen={({ listing }) => to(listing.id)}
              onMark={({ listing }) => chosen.toggle(listing.id)}
            />
          )}
          <Suspense>{chosen.chosen.length > 0 && <CompareBar chosen={chosen} deals={deals} />}</Suspense>
        </div>
        {id && (
          <Suspense fallback={<Loading rows={14} />}>
            <DealPane key={id} id={id} chosen={chosen} onClose={() => to()} />
          </Suspense>
        )}
      </div>
      {saving.isOpen && (
        <Suspense>
          <SavedDialog filters={filters} onClose={saving.close} />
        </Suspense>
      )}
      {importing.isOpen && (
        <Suspense>
          <ImportDialog file={importing.file} onClose={importing.close} />
        </Suspense>
      )}
    </div>
  );
}

function Found({ meta: { total, unscored }, shown }: { meta: Counts; shown: number }) {
  const { t } = useWords();
  return (
    <span className="soft small">
      {t('deals.found', { count: total })}
      {total > shown && ` · ${t('deals.shown', { shown })}`}
      {unscored > 0 && ` · ${t('deals.unscored', { count: unscored })}`}
    </span>
  );
}

interface Counts {
  readonly total: number;
  readonly unscored: number;
}

function useWanted(filters: DealFilters): DealFilters {
  const { currency } = useSettings();
  return useMemo(() => wantedOf(filters, currency), [currency, filters]);
}

const makesOf = (deals: readonly Deal[]): string[] =>
  [...new Set(deals.map(({ listing }) => listing.make))].sort();

/** A file that is dropped anywhere on the screen is an inventory, for those who may import one. */
function useImporting() {
  const { t } = useWords();
  const session = useSession();
  const mayImport = hasRole(session, ['admin', 'manager']);
  const [opened, setOpened] = useState<{ file?: File }>();
  const commands = useMemo(
    () => (mayImport ? [{ id: 'import', name: t('importing.title'), run: () => setOpened({}) }] : []),
    [t, mayImport],
  );
  useCommands(commands);
  const dropTarget = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) setOpened({ file });
    },
  };
  return {
    mayImport,
    isOpen: opened !== undefined,
    file: opened?.file,
    open: () => setOpened({}),
    close: () => setOpened(undefined),
    ...(mayImport ? { dropTarget } : { dropTarget: {} }),
  };
}
