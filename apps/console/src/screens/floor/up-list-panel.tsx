import type { UpListEntry } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../data/use-now.js';
import { useRoomEvents } from '../../data/use-room-events.js';
import { Badge } from '../../design/parts/badge.js';
import { Button } from '../../design/parts/button.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { tellOf } from '../../design/parts/toasts.js';

const tones = { waiting: 'plain', called: 'warn', withCustomer: 'good' } as const;

/** Whose turn it is, and how long a visitor has waited for a greeting. */
export function UpListPanel({ showroomId }: { showroomId: string }) {
  const { t } = useTranslation();
  const rover = useRover();
  const client = useQueryClient();
  const key = ['up-list', showroomId];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/showrooms/{showroomId}/up-list', { path: { showroomId }, signal })).data,
  });
  useRoomEvents(`showroom:${showroomId}`, (event) => {
    if (event.type === 'upList.updated') client.setQueryData(key, event.data);
  });
  const badge = data && data.waitingCount > 0 && (
    <Badge tone="warn">{t('floor.visitorsWait', { count: data.waitingCount })}</Badge>
  );
  return (
    <Panel title={t('floor.upList')} aside={badge}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.entries.length === 0 ? (
        <p className="soft small">{t('floor.nobodyUp')}</p>
      ) : (
        <ol className="up-list">
          {data.entries.map((entry) => (
            <Entry key={entry.repId} entry={entry} showroomId={showroomId} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Entry({ entry, showroomId }: { entry: UpListEntry; showroomId: string }) {
  const { t } = useTranslation();
  const step = useStep(showroomId, entry.repId);
  return (
    <li className="spread">
      <span>
        {entry.position !== null && <span className="soft">{entry.position} </span>}
        {entry.name} <Badge tone={tones[entry.state]}>{t(`floor.repStates.${entry.state}`)}</Badge>{' '}
        {entry.greetBy !== null && <Countdown until={entry.greetBy} />}
      </span>
      {entry.state === 'called' && <Button onClick={() => step('greet')}>{t('floor.greet')}</Button>}
      {entry.state === 'withCustomer' && <Button onClick={() => step('finish')}>{t('floor.finish')}</Button>}
    </li>
  );
}

function Countdown({ until }: { until: string }) {
  const { t } = useTranslation();
  const seconds = Math.max(0, Math.round((Date.parse(until) - useNow()) / 1_000));
  return <span className={seconds < 30 ? 'bad' : 'soft'}>{t('floor.greetWithin', { seconds })}</span>;
}

function useStep(showroomId: string, repId: string): (step: 'greet' | 'finish') => void {
  const rover = useRover();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (step: 'greet' | 'finish') => {
      const path = { showroomId, repId };
      return step === 'greet'
        ? rover.post('/api/v1/showrooms/{showroomId}/up-list/{repId}/greet', { path })
        : rover.post('/api/v1/showrooms/{showroomId}/up-list/{repId}/finish', { path });
    },
    onSuccess: ({ data }) => client.setQueryData(['up-list', showroomId], data),
    onError: tellOf,
  });
  return mutate;
}
