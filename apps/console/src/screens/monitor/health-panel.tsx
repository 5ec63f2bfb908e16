import type { ReplicaHealth, ServiceHealth } from '@rover/client';
import { useNow } from '../../data/use-now.js';
import { Badge, Dot, type Tone } from '../../design/parts/badge.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useFormats } from '../../settings/use-formats.js';
import { Checks } from './checks.js';
import { useHealth } from './use-monitor.js';
import { useWords } from '../../words/words.js';

type Status = ServiceHealth['status'];

const tones = { healthy: 'good', degraded: 'warn', unhealthy: 'bad', away: 'bad' } as const satisfies Record<
  Status,
  Tone
>;
const byGravity: readonly Status[] = ['unhealthy', 'away', 'degraded', 'healthy'];

/** As ill as the worst of all; what is away is missing rather than ill, and yet it does not work. */
const worstOf = (services: readonly ServiceHealth[]): Exclude<Status, 'away'> => {
  const worst = byGravity.find((status) => services.some((service) => service.status === status));
  return worst === 'away' ? 'unhealthy' : (worst ?? 'healthy');
};

/** How every service is, what it depends on, and since when one has been silent. */
export function HealthPanel() {
  const { t } = useWords();
  const { data, error, refetch } = useHealth();
  const worst = data && worstOf(data);
  const badge = worst && <Badge tone={tones[worst]}>{t(`monitor.statuses.${worst}`)}</Badge>;
  return (
    <Panel title={t('monitor.health')} aside={badge}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={6} />
      ) : (
        <ul className="services">
          {data.map((service) => (
            <Service key={service.service} {...service} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Service({ service, status, awaySince, replicas }: ServiceHealth) {
  const { t } = useWords();
  const { ago } = useFormats();
  const now = useNow(10_000);
  const isAway = status === 'away';
  const since = awaySince && ago(awaySince, now);
  return (
    <li>
      <h3 className="spread">
        <span>
          <Dot tone={tones[status]} /> {service}
        </span>
        <span className={status === 'healthy' ? 'soft small' : 'bad small'}>
          {t(`monitor.serviceStatuses.${status}`)}
          {isAway && ` · ${since ? t('monitor.heard', { ago: since }) : t('monitor.neverHeard')}`}
        </span>
      </h3>
      {!isAway && replicas.map((replica) => <Replica key={replica.replica} {...replica} />)}
    </li>
  );
}

function Replica({ replica, status, version, uptime, draining, heardAt, checks }: ReplicaHealth) {
  const { t } = useWords();
  const { ago } = useFormats();
  const now = useNow(10_000);
  const startedAt = new Date(Date.parse(heardAt) - uptime * 1_000).toISOString();
  const running = t('monitor.started', { ago: ago(startedAt, now) });
  const gone = t('monitor.heard', { ago: ago(heardAt, now) });
  const state = status === 'away' ? gone : draining ? t('monitor.draining') : running;
  return (
    <div className="replica small">
      <p className="soft">
        {replica} · {version} · {state}
      </p>
      {status !== 'away' && <Checks checks={checks} />}
    </div>
  );
}
