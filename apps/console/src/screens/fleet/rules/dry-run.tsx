import type { DryRunReport } from '@rover/client';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useFormats } from '../../../settings/use-formats.js';
import { shortNameOf } from '../../vehicles/names.js';
import { useFleetVehicles } from '../use-fleets.js';
import { useWords } from '../../../words/words.js';

const SHOWN = 20;

/** When a rule would have rung, and for whom: a bar of the time, a mark for each time it rang. */
export function DryRun({ fleetId, report }: { fleetId: string; report: DryRunReport }) {
  const { t } = useWords();
  const { day } = useFormats();
  const { data: vehicles } = useFleetVehicles(fleetId);
  const names = useMemo(
    () => new Map(vehicles?.map((vehicle) => [vehicle.id, shortNameOf(vehicle)])),
    [vehicles],
  );
  const shown = report.vehicles.slice(0, SHOWN);
  return (
    <div className="dry-run stack">
      <p>
        <b className="big">{t('fleet.rules.rang', { count: report.rang })}</b>{' '}
        <span className="soft small">
          {t('fleet.rules.watched', { count: report.watched })} ·{' '}
          {t('fleet.rules.readings', { count: report.readings })} ·{' '}
          {t('vehicle.fromTo', { from: day(report.from), to: day(report.to) })}
        </span>
      </p>
      {!report.complete && <p className="warn small">{t('fleet.rules.partial')}</p>}
      {report.unknown.length > 0 && <p className="warn small">{t('fleet.rules.unknownParts')}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((vehicle) => (
            <li key={vehicle.vehicleId}>
              <Link href={`/vehicles/${encodeURIComponent(vehicle.vehicleId)}`} className="cut">
                {names.get(vehicle.vehicleId) ?? vehicle.vehicleId}
              </Link>
              <Times vehicle={vehicle} from={Date.parse(report.from)} to={Date.parse(report.to)} />
              <span className="number">{t('fleet.rules.times', { count: vehicle.rang })}</span>
            </li>
          ))}
        </ul>
      )}
      {report.vehicles.length > SHOWN && (
        <p className="soft small">{t('fleet.rules.more', { count: report.vehicles.length - SHOWN })}</p>
      )}
    </div>
  );
}

interface TimesProps {
  readonly vehicle: DryRunReport['vehicles'][number];
  readonly from: number;
  readonly to: number;
}

function Times({ vehicle: { times }, from, to }: TimesProps) {
  const shareOf = (time: number): number => ((time - from) / (to - from)) * 100;
  return (
    <span className="times" aria-hidden="true">
      {times.map((time) => {
        const begin = shareOf(Date.parse(time.from));
        const end = time.to === null ? 100 : shareOf(Date.parse(time.to));
        return <i key={time.from} style={{ left: `${begin}%`, width: `${Math.max(0.5, end - begin)}%` }} />;
      })}
    </span>
  );
}
