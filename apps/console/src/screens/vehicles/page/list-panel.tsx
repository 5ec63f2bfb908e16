import { useSeen } from '@rover/client/react';
import { useQuery, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { useWords } from '../../../words/words.js';

interface ListPanelProps<Item> {
  readonly title: string;
  readonly queryKey: QueryKey;
  readonly load: (signal: AbortSignal) => Promise<{ data: readonly Item[] }>;
  /** Said where there is nothing. */
  readonly empty: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A short list of a vehicle, asked for when somebody comes near it. */
export function ListPanel<Item>({ title, queryKey, load, empty, keyOf, children }: ListPanelProps<Item>) {
  const { t } = useWords();
  const [ref, isSeen] = useSeen();
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => load(signal),
    enabled: isSeen,
  });
  const items = data?.data;
  return (
    <div ref={ref}>
      <Panel
        title={title}
        aside={items && items.length > 0 && <span className="soft small">{items.length}</span>}
      >
        {error && !items ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : !items ? (
          <Loading rows={3} />
        ) : items.length === 0 ? (
          <p className="soft small">{empty}</p>
        ) : (
          <ul className="lines" aria-label={title || t('common.more')}>
            {items.map((item) => (
              <li key={keyOf(item)}>{children(item)}</li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}

/** One line of such a list: what, a remark below, and what stands at its end. */
export const Line = ({ what, more, end }: { what: ReactNode; more?: ReactNode; end?: ReactNode }) => (
  <>
    <span className="spread">
      <span className="what">{what}</span>
      <span className="end">{end}</span>
    </span>
    {more && <span className="soft small">{more}</span>}
  </>
);
