import type { EmissionReport } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { Month } from './month.js';
import { useWords } from '../../../words/words.js';

const TONNE_KG = 1_000;

/** CO₂ of a fleet by month, and what it was computed from. */
export function EmissionsPanel({ fleetId }: { fleetId: string }) {
  const { t } = useWords();
  const rover = useRover();
  const { data, error, refetch } = useQuery({
    queryKey: ['fleet', fleetId, 'emissions'],
    queryFn: ({ signal }) => rover.get('/api/v1/fleets/{fleetId}/emissions', { path: { fleetId }, signal }),
  });
  return (
    <Panel title={t('fleet.emissions.title')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : data.data.trips === 0 ? (
        <Empty title={t('fleet.emissions.none')}>{t('fleet.emissions.noneMore')}</Empty>
      ) : (
        <Report report={data.data} />
      )}
    </Panel>
  );
}

function Report({ report }: { report: EmissionReport }) {
  const { t } = useWords();
  const { distance, decimal } = useFormats();
  const mass = useMass();
  const most = Math.max(...report.months.map(({ co2 }) => co2), 1);
  const perKm = report.distance > 0 ? (report.co2 * 1_000) / (report.distance / 1_000) : undefined;
  return (
    <div className="stack">
      <p>
        <b className="big">{mass(report.co2)}</b>{' '}
        <span className="soft small">
          {[
            t('fleet.emissions.trips', { count: report.trips }),
            distance(report.distance),
            perKm !== undefined && `${decimal(perKm)} g/km`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <ul className="months" aria-label={t('fleet.emissions.byMonth')}>
        {report.months.map(({ month, co2 }) => (
          <li key={month}>
            <Month month={month} />
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(co2 / most) * 100}%` }} />
            </span>
            <span className="number">{mass(co2)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('fleet.emissions.bases')}</h3>
      <dl className="facts">
        {report.bases.map(({ basis, fuel, co2, distance: metres }) => (
          <div key={`${basis}-${fuel}`} className="fact">
            <dt>{[t(`fleet.emissions.by.${basis}`), fuel].filter(Boolean).join(' · ')}</dt>
            <dd>{basis === 'unknown' ? distance(metres) : mass(co2)}</dd>
          </div>
        ))}
      </dl>
      <details className="small">
        <summary>{t('fleet.emissions.factors')}</summary>
        <ul className="soft">
          {report.factors.map(({ value, unit, source }) => (
            <li key={`${value}${unit}${source.document}`}>
              {value} {unit}: {source.publisher}, {source.document}, {source.year}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function useMass(): (kg: number) => string {
  const { decimal, whole } = useFormats();
  return (kg) => (kg >= TONNE_KG ? `${decimal(kg / TONNE_KG)} t CO₂` : `${whole(kg)} kg CO₂`);
}
