import { useMemo, useState } from 'react';
import { DataTable, type Column } from '../../design/parts/data-table.js';
import { Panel } from '../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { HandledWindow, type Handled } from './handled.js';
import { useHealth } from './use-monitor.js';
import { useWords } from '../../words/words.js';

const keyOf = ({ service, type }: Handled): string => `${service} ${type}`;

/** What services do just now, by type of message, and how long one takes them. */
export function HandledPanel() {
  const { t } = useWords();
  const { data, error, refetch } = useHealth();
  const [window] = useState(() => new HandledWindow());
  const rows = useMemo(() => (data ? window.after(data) : []), [data, window]);
  const columns = useColumns();
  return (
    <Panel title={t('monitor.handled')} bare>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !window.isKnown ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty title={t('monitor.noneHandled')} />
      ) : (
        <div className="tall">
          <DataTable label={t('monitor.handled')} rows={rows} columns={columns} keyOf={keyOf} />
        </div>
      )}
    </Panel>
  );
}

function useColumns(): Column<Handled>[] {
  const { t } = useWords();
  const { decimal } = useFormats();
  return useMemo(
    () => [
      {
        id: 'type',
        header: t('monitor.messageType'),
        width: 'minmax(7rem, 1.6fr)',
        cell: ({ type }) => type,
      },
      {
        id: 'service',
        header: t('monitor.messageService'),
        width: 'minmax(6rem, 1fr)',
        from: 28.125,
        cell: ({ service }) => <span className="soft">{service}</span>,
      },
      {
        id: 'rate',
        header: t('monitor.messageRate'),
        width: '4.5rem',
        isNumber: true,
        cell: ({ perSecond }) => decimal(perSecond),
      },
      {
        id: 'mean',
        header: t('monitor.messageMean'),
        width: '4.5rem',
        isNumber: true,
        cell: ({ meanMs }) => t('monitor.ms', { ms: decimal(meanMs) }),
      },
    ],
    [t, decimal],
  );
}
