import type { RecommendationStats } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '../../data/use-now.js';
import { Button } from '../../design/parts/button.js';
import { Confirm } from '../../design/parts/confirm.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { tell, tellOf } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import { useStats } from './use-monitor.js';
import { useWords } from '../../words/words.js';

type Asked = 'reset' | 'clear';

/** What people did, how fast their lists followed, and what the recommender knows. */
export function RecommendationFigures() {
  const { t } = useWords();
  const { data, error, refetch } = useStats();
  const [asked, setAsked] = useState<Asked>();
  const work = { reset: useReset(), clear: useClear() };
  return (
    <Panel title={t('monitor.recommendations')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : (
        <div className="stack">
          <Activity stats={data} />
          <Known stats={data} />
          <ByAction counts={data.lastHour.byAction} />
          <div className="line">
            <Button onClick={() => setAsked('reset')}>{t('monitor.reset')}</Button>
            <Button onClick={() => setAsked('clear')}>{t('monitor.clear')}</Button>
          </div>
        </div>
      )}
      {asked && (
        <Confirm
          title={t(`monitor.${asked}`)}
          text={t(`monitor.sure.${asked}`)}
          onConfirm={work[asked]}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Panel>
  );
}

/** The last hour beside the last day. */
function Activity({ stats: { lastHour, lastDay } }: { stats: RecommendationStats }) {
  const { t } = useWords();
  const { whole, percent } = useFormats();
  const ms = (value: number | null): string => (value === null ? '–' : t('monitor.ms', { ms: whole(value) }));
  const rows = [
    ['actions', ({ events }) => whole(events)],
    ['sent', ({ pushed }) => whole(pushed)],
    ['rate', ({ successRate }) => (successRate === null ? '–' : percent(successRate))],
    ['mean', ({ meanMs }) => ms(meanMs)],
    ['slowest', ({ slowestMs }) => ms(slowestMs)],
  ] as const satisfies readonly (readonly [string, (span: RecommendationStats['lastHour']) => string])[];
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('monitor.figure')}</span>
          </th>
          <th scope="col">{t('monitor.lastHour')}</th>
          <th scope="col">{t('monitor.lastDay')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, show]) => (
          <tr key={name}>
            <th scope="row">{t(`monitor.${name}`)}</th>
            <td>{show(lastHour)}</td>
            <td>{show(lastDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LOOK_MS = 30_000;

/** What the replica that answers has in memory. */
function Known({ stats: { details, queue } }: { stats: RecommendationStats }) {
  const { t } = useWords();
  const { whole, ago } = useFormats();
  const now = useNow(LOOK_MS);
  return (
    <dl className="facts">
      <dt>{t('monitor.waiting')}</dt>
      <dd>{whole(queue.waiting + (queue.backlog ?? 0))}</dd>
      {details && (
        <>
          <dt>{t('monitor.people')}</dt>
          <dd>{whole(details.profiles)}</dd>
          <dt>{t('monitor.stock')}</dt>
          <dd>{whole(details.stock)}</dd>
          <dt>{t('monitor.learned')}</dt>
          <dd>
            {t('monitor.learnedOf', { kinds: whole(details.modelItems), people: whole(details.modelPeople) })}
          </dd>
          <dt>{t('monitor.fitted')}</dt>
          <dd>{details.modelFittedAt === null ? '–' : ago(details.modelFittedAt, now)}</dd>
          <dt>{t('monitor.together')}</dt>
          <dd>{whole(details.pairs.bought + details.pairs.viewed)}</dd>
        </>
      )}
    </dl>
  );
}

function ByAction({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { whole } = useFormats();
  const rows = Object.entries(counts).sort(([, one], [, other]) => other - one);
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([action, count]) => [
        <dt key={action}>
          <code>{action}</code>
        </dt>,
        <dd key={`${action}-count`}>{whole(count)}</dd>,
      ])}
    </dl>
  );
}

function useReset(): () => void {
  const { t } = useWords();
  const rover = useRover();
  return useWork(
    () => rover.post('/api/v1/recommendations/stats/reset'),
    () => t('monitor.resetDone'),
  );
}

function useClear(): () => void {
  const { t } = useWords();
  const rover = useRover();
  return useWork(
    () => rover.delete('/api/v1/recommendations/queue'),
    ({ data }) => t('monitor.cleared', { count: data.cleared }),
  );
}

function useWork<T>(work: () => Promise<T>, toldOf: (answer: T) => string): () => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: work,
    onSuccess: (answer) => tell(toldOf(answer)),
    onError: tellOf,
    onSettled: () => client.invalidateQueries({ queryKey: ['monitor', 'stats'] }),
  });
  return () => mutate();
}
