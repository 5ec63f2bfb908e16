import type { FleetCostReport } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { Panel } from '../../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { shortNameOf } from '../../vehicles/names.js';
import { useFleetVehicles } from '../use-fleets.js';
import { Month } from './month.js';
import { useWords } from '../../../words/words.js';

/** What the care of a fleet cost in a year: by month, by vehicle, by the way that they went. */
export function CostsPanel({ fleetId }: { fleetId: string }) {
  const { t } = useWords();
  const rover = useRover();
  const { data, error, refetch } = useQuery({
    queryKey: ['fleet', fleetId, 'costs'],
    queryFn: ({ signal }) => rover.get('/api/v1/fleets/{fleetId}/costs', { path: { fleetId }, signal }),
  });
  return (
    <Panel title={t('fleet.costs.title')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : data.data.currencies.length === 0 ? (
        <Empty title={t('fleet.costs.none')}>{t('fleet.costs.noneMore')}</Empty>
      ) : (
        <div className="stack">
          {data.data.currencies.map((sum) => (
            <Spent key={sum.currency} sum={sum} report={data.data} />
          ))}
          <ByMonth report={data.data} />
          <Dearest fleetId={fleetId} report={data.data} />
        </div>
      )}
    </Panel>
  );
}

interface SpentProps {
  readonly sum: FleetCostReport['currencies'][number];
  readonly report: FleetCostReport;
}

/** One currency at a glance: two are never one sum. */
function Spent({ sum: { currency, total, perVehicle, perKm }, report }: SpentProps) {
  const { t } = useWords();
  const { money, exact, perDistance, distance, decimal } = useFormats();
  return (
    <p>
      <b className="big">{money(total, currency)}</b>{' '}
      <span className="soft small">
        {[
          t('fleet.costs.perVehicle', { cost: money(perVehicle, currency) }),
          perKm !== null &&
            t(
              'fleet.costs.perDistance',
              perDistance(perKm, (cost) => exact(cost, currency)),
            ),
          report.distance > 0 && distance(report.distance),
          report.fuelUsed !== null && `${decimal(report.fuelUsed)} l`,
          report.energyUsed !== null && `${decimal(report.energyUsed)} kWh`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  );
}

function ByMonth({ report: { months } }: { report: FleetCostReport }) {
  const { t } = useWords();
  const { money, distance } = useFormats();
  const rows = months.flatMap(({ costs, ...month }) => costs.map((cost) => ({ ...month, ...cost })));
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('fleet.costs.month')}</th>
            <th scope="col">{t('fleet.costs.records')}</th>
            <th scope="col">{t('fleet.costs.parts')}</th>
            <th scope="col">{t('fleet.costs.labour')}</th>
            <th scope="col">{t('fleet.costs.other')}</th>
            <th scope="col">{t('fleet.costs.total')}</th>
            <th scope="col">{t('fleet.costs.distance')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, currency, records, parts, labour, other, total, distance: metres }) => (
            <tr key={`${month}${currency}`}>
              <th scope="row">
                <Month month={month} />
              </th>
              <td>{records}</td>
              <td>{money(parts, currency)}</td>
              <td>{money(labour, currency)}</td>
              <td>{money(other, currency)}</td>
              <td>
                <b>{money(total, currency)}</b>
              </td>
              <td>{distance(metres)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dearest({ fleetId, report: { dearest } }: { fleetId: string; report: FleetCostReport }) {
  const { t } = useWords();
  const { money, exact, perDistance } = useFormats();
  const { data: vehicles } = useFleetVehicles(fleetId);
  const names = useMemo(() => new Map(vehicles?.map((one) => [one.id, shortNameOf(one)])), [vehicles]);
  const mostOf = (currency: string): number => dearest.find((one) => one.currency === currency)?.total ?? 1;
  return (
    <>
      <h3>{t('fleet.costs.dearest')}</h3>
      <ul className="months">
        {dearest.map(({ vehicleId, currency, total, perKm }) => (
          <li key={`${vehicleId}${currency}`}>
            <Link href={`/vehicles/${encodeURIComponent(vehicleId)}`} className="cut">
              {names.get(vehicleId) ?? vehicleId}
            </Link>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(total / mostOf(currency)) * 100}%` }} />
            </span>
            <span className="number">
              {money(total, currency)}
              {perKm !== null && (
                <span className="soft small">
                  {' '}
                  {t(
                    'fleet.costs.perDistance',
                    perDistance(perKm, (cost) => exact(cost, currency)),
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
