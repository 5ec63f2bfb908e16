import { useTranslation } from 'react-i18next';
import { Badge, Dot } from '../../design/parts/badge.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useHealth } from './use-monitor.js';

const tones = { healthy: 'good', degraded: 'warn', unhealthy: 'bad' } as const;

export function HealthPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useHealth();
  const badge = data && <Badge tone={tones[data.status]}>{t(`monitor.statuses.${data.status}`)}</Badge>;
  return (
    <Panel title={t('monitor.health')} aside={badge}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : (
        <ul className="checks">
          {Object.entries(data.checks ?? {}).map(([name, { status, ms }]) => (
            <li key={name}>
              <Dot tone={status === 'up' ? 'good' : 'bad'} />
              <span>{name}</span>
              <span className={status === 'up' ? 'soft' : 'bad'}>{t(`monitor.${status}`)}</span>
              <span className="number soft">{t('monitor.ms', { ms: Math.round(ms) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
