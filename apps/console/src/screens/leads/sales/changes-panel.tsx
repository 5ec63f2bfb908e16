import type { Sale } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useWords } from '../../../words/words.js';

/** Who did what to a sale, the latest first. */
export function ChangesPanel({ sale: { id: saleId } }: { sale: Sale }) {
  const { t } = useWords();
  const { moment } = useFormats();
  const rover = useRover();
  const { data, error, refetch } = useQuery({
    queryKey: ['sales', 'changes', saleId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/sales/{saleId}/changes', { path: { saleId }, signal })).data,
  });
  return (
    <Panel title={t('sales.changes')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : (
        <ol className="lines">
          {[...data].reverse().map(({ at, by, kind, to, reason }) => (
            <li key={at}>
              {kind === 'moved' ? t(`sales.statuses.${to}`) : t(`sales.changeKinds.${kind}`)}
              {reason && <span className="soft"> · {reason}</span>}
              <p className="soft small">
                {moment(at)} · {by}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
