import type { ListingImport } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Badge } from '../../design/parts/badge.js';
import { Button } from '../../design/parts/button.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { askAgain, isOver } from './import-file.js';
import { useWords } from '../../words/words.js';

const REJECTIONS_SHOWN = 50;
const counts = ['received', 'accepted', 'ranked', 'rejected'] as const;

interface ImportProgressProps {
  readonly id: string;
  readonly onShow: () => void;
  readonly onAgain: () => void;
}

export function ImportProgress({ id, onShow, onAgain }: ImportProgressProps) {
  const { t } = useWords();
  const { whole } = useFormats();
  const rover = useRover();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => rover.get('/api/v1/listings/imports/{id}', { path: { id }, signal }),
    refetchInterval: ({ state }) => askAgain(state.data?.data),
  });
  const progress = data?.data;
  const isDone = progress !== undefined && isOver(progress);
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: ['deals'] });
  }, [client, isDone]);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!progress) return <Loading rows={3} />;
  return (
    <div className="stack">
      <div className="spread">
        <Standing progress={progress} />
        <span className="line">
          {isDone && <Button onClick={onAgain}>{t('importing.again')}</Button>}
          {isDone && progress.accepted > 0 && (
            <Button kind="primary" onClick={onShow}>
              {t('importing.show')}
            </Button>
          )}
        </span>
      </div>
      <progress
        max={Math.max(1, progress.received)}
        value={progress.ranked + progress.rejected}
        aria-label={t('importing.running')}
      />
      <dl className="counts">
        {counts.map((name) => (
          <div key={name}>
            <dt className="soft small">{t(`importing.${name}`)}</dt>
            <dd data-count={name}>{whole(progress[name])}</dd>
          </div>
        ))}
      </dl>
      {progress.reason && <p className="bad small">{progress.reason}</p>}
      {progress.rejected > 0 && <Rejections id={id} count={progress.rejected} />}
    </div>
  );
}

function Standing({ progress }: { progress: ListingImport }) {
  const { t } = useWords();
  if (progress.status === 'failed') return <Badge tone="bad">{t('importing.failed')}</Badge>;
  if (isOver(progress)) return <Badge tone="good">{t('importing.done')}</Badge>;
  return <Badge tone="accent">{t('importing.running')}</Badge>;
}

function Rejections({ id, count }: { id: string; count: number }) {
  const { t } = useWords();
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['import', id, 'rejections', count],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/listings/imports/{id}/rejections', {
        path: { id },
        query: { limit: REJECTIONS_SHOWN },
        signal,
      }),
  });
  return (
    <div className="rejections" tabIndex={0} role="region" aria-label={t('importing.rejections')}>
      <h3>{t('importing.rejections')}</h3>
      <ul>
        {data?.data.map(({ line, field, reason, value }) => (
          <li key={`${line}-${field}`}>
            <span className="soft">
              {t('importing.line')} {line}
            </span>
            <span>
              <b>{field}</b> {reason} {value !== undefined && <code>{value}</code>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
