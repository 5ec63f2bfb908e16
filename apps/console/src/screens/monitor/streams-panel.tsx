import type { StreamGroup } from '@rover/client';
import { useMemo } from 'react';
import { DataTable, type Column } from '../../design/parts/data-table.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { useStreams } from './use-monitor.js';
import { useWords } from '../../words/words.js';

const keyOf = ({ topic, group }: StreamGroup): string => `${topic} ${group}`;
/** Those that wait longest first. */
const byNeed = (one: StreamGroup, other: StreamGroup): number =>
  other.deadLetters - one.deadLetters || (other.lag ?? 0) - (one.lag ?? 0) || other.pending - one.pending;

function useColumns(fullness: ReadonlyMap<string, number>): Column<StreamGroup>[] {
  const { t } = useWords();
  const { whole, decimal, percent } = useFormats();
  return useMemo(
    () => [
      { id: 'topic', header: t('monitor.topic'), width: 'minmax(6rem, 1fr)', cell: ({ topic }) => topic },
      {
        id: 'group',
        header: t('monitor.group'),
        width: 'minmax(6rem, 1fr)',
        cell: ({ group }) => <span className="soft">{group}</span>,
      },
      {
        id: 'lag',
        header: t('monitor.lag'),
        width: '4.5rem',
        isNumber: true,
        cell: ({ lag }) => (lag === null ? '–' : whole(lag)),
      },
      {
        id: 'pending',
        header: t('monitor.pending'),
        width: '4.5rem',
        from: 30.625,
        isNumber: true,
        cell: ({ pending }) => whole(pending),
      },
      {
        id: 'oldest',
        header: t('monitor.oldest'),
        width: '4.5rem',
        from: 37.5,
        isNumber: true,
        cell: ({ oldestPendingMs }) =>
          oldestPendingMs === 0 ? '–' : `${decimal(oldestPendingMs / 1_000)} s`,
      },
      {
        id: 'full',
        header: t('monitor.full'),
        width: '4rem',
        from: 43.125,
        isNumber: true,
        cell: ({ topic }) => <span className="soft">{percent(fullness.get(topic) ?? 0)}</span>,
      },
    ],
    [t, whole, decimal, percent, fullness],
  );
}

export function StreamsPanel() {
  const { t } = useWords();
  const { data, error, refetch } = useStreams();
  const fullness = useMemo(
    () => new Map(data?.topics.map(({ topic, length, limit }) => [topic, length / limit])),
    [data],
  );
  const rows = useMemo(() => [...(data?.groups ?? [])].sort(byNeed), [data]);
  const columns = useColumns(fullness);
  return (
    <Panel title={t('monitor.streams')} bare>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <div className="tall">
          <DataTable label={t('monitor.streams')} rows={rows} columns={columns} keyOf={keyOf} />
        </div>
      )}
    </Panel>
  );
}
