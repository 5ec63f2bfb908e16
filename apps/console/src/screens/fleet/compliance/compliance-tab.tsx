import type { ComplianceCount, ComplianceItem, ComplianceKind, ComplianceStatus } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { DataTable, type Column } from '../../../design/parts/data-table.js';
import { SelectField } from '../../../design/parts/field.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useWords } from '../../../words/words.js';

const kinds: readonly ComplianceKind[] = [
  'inspection',
  'insurance',
  'maintenance',
  'recall',
  'warranty',
  'part',
  'document',
];
const urgent: readonly ComplianceStatus[] = ['overdue', 'open', 'due'];
const tones: Record<ComplianceStatus, Tone> = {
  overdue: 'bad',
  open: 'bad',
  due: 'warn',
  upcoming: 'warn',
  scheduled: 'plain',
  later: 'plain',
};
const withins = [30, 90, 365] as const;
const PAGE = 100;
const keyOf = ({ kind, id, vehicleId, at }: ComplianceItem): string => `${kind}-${id}-${vehicleId}-${at}`;

/** What the vehicles of a fleet owe to law, insurer and workshop, the soonest first. */
export default function ComplianceTab({ fleetId }: { fleetId: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [kind, setKind] = useState<ComplianceKind>();
  const [within, setWithin] = useState<number>(withins[1]);
  const { rows, counts, error, refetch, more } = useCompliance(fleetId, kind, within);
  const columns = useColumns();
  if (error && !rows) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <div className="fleet-page compliance">
      <div className="line">
        <SelectField
          label={t('fleet.compliance.within')}
          value={String(within)}
          options={withins.map((days) => ({
            value: String(days),
            label: t('fleet.compliance.days', { count: days }),
          }))}
          onChange={(event) => setWithin(Number(event.target.value))}
        />
      </div>
      <ul className="kinds" aria-label={t('fleet.compliance.kind')}>
        {kinds.map((one) => (
          <li key={one}>
            <Kind
              kind={one}
              counts={counts}
              isChosen={one === kind}
              onChoose={() => setKind(one === kind ? undefined : one)}
            />
          </li>
        ))}
      </ul>
      <div className="list">
        {!rows ? (
          <Loading />
        ) : rows.length === 0 ? (
          <Empty title={t('fleet.compliance.none')}>{t('fleet.compliance.noneMore')}</Empty>
        ) : (
          <DataTable
            label={t('fleet.tabs.compliance')}
            rows={rows}
            columns={columns}
            keyOf={keyOf}
            onOpen={({ vehicleId }) => go(`/vehicles/${encodeURIComponent(vehicleId)}`)}
            onNearEnd={more}
          />
        )}
      </div>
    </div>
  );
}

interface KindProps {
  readonly kind: ComplianceKind;
  readonly counts: readonly ComplianceCount[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** How many of a kind are late, and how many come. */
function Kind({ kind, counts, isChosen, onChoose }: KindProps) {
  const { t } = useWords();
  const own = counts.filter((one) => one.kind === kind);
  const all = own.reduce((sum, { count }) => sum + count, 0);
  const late = own.filter(({ status }) => urgent.includes(status)).reduce((sum, { count }) => sum + count, 0);
  return (
    <button type="button" aria-pressed={isChosen} onClick={onChoose}>
      <span className="small">{t(`fleet.compliance.kinds.${kind}`)}</span>
      <b className={late > 0 ? 'bad' : undefined}>{late}</b>
      <span className="soft small">{t('fleet.compliance.of', { all })}</span>
    </button>
  );
}

function useCompliance(fleetId: string, kind: ComplianceKind | undefined, within: number) {
  const rover = useRover();
  const found = useInfiniteQuery({
    queryKey: ['fleet', fleetId, 'compliance', kind, within],
    queryFn: ({ pageParam, signal }) =>
      rover.get('/api/v1/fleets/{fleetId}/compliance', {
        path: { fleetId },
        query: { limit: PAGE, within, ...(kind && { kind }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ meta }) => meta.nextCursor ?? undefined,
  });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = found;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    rows: data?.pages.flatMap((page) => page.data),
    counts: data?.pages[0]?.meta.counts ?? [],
    error,
    refetch,
    more,
  };
}

function useColumns(): Column<ComplianceItem>[] {
  const { t } = useWords();
  const { day } = useFormats();
  return useMemo(
    () => [
      {
        id: 'due',
        header: t('fleet.compliance.due'),
        width: '6.5rem',
        cell: ({ dueOn }) => day(dueOn),
      },
      {
        id: 'title',
        header: t('fleet.compliance.what'),
        width: 'minmax(7rem, 1.5fr)',
        cell: ({ title }) => <b>{title}</b>,
      },
      {
        id: 'kind',
        header: t('fleet.compliance.kind'),
        width: '7rem',
        from: 45,
        cell: ({ kind }) => t(`fleet.compliance.kinds.${kind}`),
      },
      {
        id: 'vehicle',
        header: t('vehicles.columns.vehicle'),
        width: 'minmax(6rem, 1fr)',
        from: 30,
        cell: ({ plate, modelYear, make, model, vehicleId }) =>
          [plate, [modelYear, make, model].filter(Boolean).join(' ')].filter(Boolean).join(' · ') ||
          vehicleId,
      },
      {
        id: 'status',
        header: t('vehicles.columns.status'),
        width: '6rem',
        cell: ({ status }) => <Badge tone={tones[status]}>{t(`fleet.compliance.statuses.${status}`)}</Badge>,
      },
    ],
    [t, day],
  );
}
