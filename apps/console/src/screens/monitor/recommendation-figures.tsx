import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { tell, tellOf } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import { useStats } from './use-monitor.js';

/** What people did in the last hour, and how fast their lists followed. */
export function RecommendationFigures() {
  const { t } = useTranslation();
  const { whole, percent } = useFormats();
  const { data, error, refetch } = useStats();
  const reset = useReset();
  const hour = data?.lastHour;
  return (
    <Panel title={t('monitor.recommendations')} aside={<Button onClick={reset}>{t('monitor.reset')}</Button>}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !hour ? (
        <Loading rows={4} />
      ) : (
        <dl className="facts">
          <dt>{t('monitor.actions')}</dt>
          <dd>{whole(hour.events)}</dd>
          <dt>{t('monitor.sent')}</dt>
          <dd>{whole(hour.pushed)}</dd>
          <dt>{t('monitor.rate')}</dt>
          <dd>{hour.successRate === null ? '–' : percent(hour.successRate)}</dd>
          <dt>{t('monitor.mean')}</dt>
          <dd>{hour.meanMs === null ? '–' : t('monitor.ms', { ms: whole(hour.meanMs) })}</dd>
          {Object.entries(hour.byAction).map(([action, count]) => [
            <dt key={action}>
              <code>{action}</code>
            </dt>,
            <dd key={`${action}-count`}>{whole(count)}</dd>,
          ])}
        </dl>
      )}
    </Panel>
  );
}

function useReset(): () => void {
  const { t } = useTranslation();
  const rover = useRover();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => rover.post('/api/v1/recommendations/stats/reset'),
    onSuccess: () => tell(t('monitor.resetDone')),
    onError: tellOf,
    onSettled: () => client.invalidateQueries({ queryKey: ['monitor', 'stats'] }),
  });
  return () => mutate();
}
