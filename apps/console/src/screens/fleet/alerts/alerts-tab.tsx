import type { VehicleAlert } from '@rover/client';
import { BellOff, Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { Badge } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { CheckField } from '../../../design/parts/field.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useNow } from '../../../data/use-now.js';
import { useFormats } from '../../../settings/use-formats.js';
import { shortNameOf } from '../../vehicles/names.js';
import { severities, SeverityBadge } from '../../vehicles/severity.js';
import { useFleetVehicles } from '../use-fleets.js';
import { useAlerts } from './use-alerts.js';
import { useWords } from '../../../words/words.js';

const HOUR_MS = 3_600_000;
const snoozes = { hour: HOUR_MS, shift: 8 * HOUR_MS, day: 24 * HOUR_MS } as const;
type Snooze = keyof typeof snoozes;
const snoozeNames = Object.keys(snoozes) as Snooze[];
const LOOK_MS = 30_000;

/** What rings now, the worst first; what somebody looks after or has put off stands below. */
export default function AlertsTab({ fleetId }: { fleetId: string }) {
  const { t } = useWords();
  const { data: vehicles } = useFleetVehicles(fleetId);
  const { alerts, error, refetch, acknowledge, snooze } = useAlerts(fleetId);
  const [isOpenOnly, setOpenOnly] = useState(false);
  const names = useMemo(
    () => new Map(vehicles?.map((vehicle) => [vehicle.id, shortNameOf(vehicle)])),
    [vehicles],
  );
  const now = useNow(LOOK_MS);
  if (error && !alerts) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!alerts) return <Loading />;
  const shown = alerts
    .filter((alert) => !isOpenOnly || isOpen(alert, now))
    .sort((one, other) => worse(one, other, now));
  return (
    <div className="fleet-page">
      <div className="spread">
        <span className="soft small" role="status">
          {t('fleet.alerts.open', { count: alerts.filter((alert) => isOpen(alert, now)).length })}
        </span>
        <CheckField
          label={t('fleet.alerts.openOnly')}
          checked={isOpenOnly}
          onChange={(event) => setOpenOnly(event.target.checked)}
        />
      </div>
      {shown.length === 0 ? (
        <Empty title={t('fleet.alerts.none')}>{t('fleet.alerts.noneMore')}</Empty>
      ) : (
        <ul className="alerts" aria-label={t('fleet.tabs.alerts')}>
          {shown.map((alert) => (
            <li key={alert.id} data-quiet={!isOpen(alert, now) || undefined}>
              <AlertLine
                alert={alert}
                name={names.get(alert.vehicleId) ?? alert.vehicleId}
                now={now}
                onAcknowledge={() => acknowledge(alert)}
                onSnooze={(how) => snooze(alert, new Date(Date.now() + snoozes[how]).toISOString())}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const isSnoozed = ({ snoozedUntil }: VehicleAlert, now: number): boolean =>
  snoozedUntil !== null && Date.parse(snoozedUntil) > now;

/** Nobody has taken note of it, nor put it off. */
const isOpen = (alert: VehicleAlert, now: number): boolean =>
  alert.acknowledgedAt === null && !isSnoozed(alert, now);

const worse = (one: VehicleAlert, other: VehicleAlert, now: number): number =>
  Number(isOpen(other, now)) - Number(isOpen(one, now)) ||
  severities.indexOf(other.severity) - severities.indexOf(one.severity) ||
  other.lastSeenAt.localeCompare(one.lastSeenAt);

interface AlertLineProps {
  readonly alert: VehicleAlert;
  readonly name: string;
  readonly now: number;
  readonly onAcknowledge: () => void;
  readonly onSnooze: (how: Snooze) => void;
}

function AlertLine({ alert, name, now, onAcknowledge, onSnooze }: AlertLineProps) {
  const { t } = useWords();
  const { ago, moment } = useFormats();
  return (
    <>
      <SeverityBadge severity={alert.severity} />
      <span className="about">
        <b>{alert.ruleName}</b> <Link href={`/vehicles/${encodeURIComponent(alert.vehicleId)}`}>{name}</Link>
        <span className="soft small">
          {[ago(alert.lastSeenAt, Math.max(now, Date.parse(alert.lastSeenAt))), evidenceOf(alert)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="line">
        {alert.acknowledgedAt !== null && (
          <Badge tone="good">{t('fleet.alerts.by', { who: alert.acknowledgedBy })}</Badge>
        )}
        {isSnoozed(alert, now) && (
          <Badge>{t('fleet.alerts.until', { time: moment(alert.snoozedUntil ?? '') })}</Badge>
        )}
        {alert.acknowledgedAt === null && (
          <Button
            icon={<Check aria-hidden />}
            aria-label={t('fleet.alerts.acknowledgeOf', { rule: alert.ruleName, vehicle: name })}
            onClick={onAcknowledge}
          >
            {t('fleet.alerts.acknowledge')}
          </Button>
        )}
        {!isSnoozed(alert, now) && (
          <SnoozeChoice
            label={t('fleet.alerts.snoozeOf', { rule: alert.ruleName, vehicle: name })}
            onChoose={onSnooze}
          />
        )}
      </span>
    </>
  );
}

function SnoozeChoice({ label, onChoose }: { label: string; onChoose: (how: Snooze) => void }) {
  const { t } = useWords();
  return (
    <span className="snooze">
      <BellOff className="icon" aria-hidden />
      <select
        className="input"
        aria-label={label}
        value=""
        onChange={(event) => onChoose(event.target.value as Snooze)}
      >
        <option value="" disabled>
          {t('fleet.alerts.snooze')}
        </option>
        {snoozeNames.map((how) => (
          <option key={how} value={how}>
            {t(`fleet.alerts.snoozes.${how}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What the rule read: “coolantTemp 118”. */
const evidenceOf = ({ evidence }: VehicleAlert): string =>
  Object.entries(evidence)
    .filter(([, { value }]) => ['number', 'boolean', 'string'].includes(typeof value))
    .map(([signal, { value }]) => `${signal} ${String(value)}`)
    .join(', ');
