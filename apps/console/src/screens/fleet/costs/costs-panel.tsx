import type { MaintenanceCost, Vehicle } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Panel } from '../../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { shortNameOf } from '../../vehicles/names.js';
import { useFleetVehicles } from '../use-fleets.js';
import { sumsOf } from './sums.js';

/** The platform tells costs vehicle by vehicle: more than so many are not asked for in one go. */
const MOST_ASKED = 200;
const ASKED_AT_ONCE = 6;
const DEAREST = 10;

interface Spent {
  readonly vehicle: Vehicle;
  readonly costs: readonly MaintenanceCost[];
}

/** What maintenance cost by year, and which vehicles were the dearest. */
export function CostsPanel({ fleetId }: { fleetId: string }) {
  const { t } = useTranslation();
  const { data: vehicles } = useFleetVehicles(fleetId);
  const { data, error, refetch } = useSpent(fleetId, vehicles);
  const sums = sumsOf(data?.flatMap(({ costs }) => costs) ?? []);
  return (
    <Panel title={t('fleet.costs.title')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : sums.length === 0 ? (
        <Empty title={t('fleet.costs.none')}>{t('fleet.costs.noneMore')}</Empty>
      ) : (
        <div className="stack">
          <Sums sums={sums} />
          <Dearest spent={data} currency={sums[0]?.currency ?? ''} />
          {vehicles && vehicles.length > MOST_ASKED && (
            <p className="soft small">{t('fleet.costs.some', { some: MOST_ASKED, all: vehicles.length })}</p>
          )}
        </div>
      )}
    </Panel>
  );
}

function useSpent(fleetId: string, vehicles: readonly Vehicle[] | undefined) {
  const rover = useRover();
  return useQuery({
    queryKey: ['fleet', fleetId, 'costs', vehicles?.length],
    queryFn: async ({ signal }) => {
      const waiting = (vehicles ?? []).slice(0, MOST_ASKED);
      const spent: Spent[] = [];
      const ask = async (): Promise<void> => {
        for (let vehicle = waiting.pop(); vehicle; vehicle = waiting.pop()) {
          const path = { vehicleId: vehicle.id };
          const { data } = await rover.get('/api/v1/vehicles/{vehicleId}/maintenance/costs', {
            path,
            signal,
          });
          if (data.length > 0) spent.push({ vehicle, costs: data });
        }
      };
      await Promise.all(Array.from({ length: ASKED_AT_ONCE }, ask));
      return spent;
    },
    enabled: vehicles !== undefined,
    staleTime: Infinity,
  });
}

function Sums({ sums }: { sums: ReturnType<typeof sumsOf> }) {
  const { t } = useTranslation();
  const { money } = useFormats();
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('fleet.costs.year')}</th>
            <th scope="col">{t('fleet.costs.records')}</th>
            <th scope="col">{t('fleet.costs.parts')}</th>
            <th scope="col">{t('fleet.costs.labour')}</th>
            <th scope="col">{t('fleet.costs.other')}</th>
            <th scope="col">{t('fleet.costs.total')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ year, currency, records, parts, labour, other, total }) => (
            <tr key={`${year}${currency}`}>
              <th scope="row">{year}</th>
              <td>{records}</td>
              <td>{money(parts, currency)}</td>
              <td>{money(labour, currency)}</td>
              <td>{money(other, currency)}</td>
              <td>
                <b>{money(total, currency)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dearest({ spent, currency }: { spent: readonly Spent[]; currency: string }) {
  const { t } = useTranslation();
  const { money } = useFormats();
  const dearest = spent
    .map(({ vehicle, costs }) => ({ vehicle, total: totalOf(costs, currency) }))
    .sort((one, other) => other.total - one.total)
    .slice(0, DEAREST);
  const most = Math.max(dearest[0]?.total ?? 0, 1);
  return (
    <>
      <h3>{t('fleet.costs.dearest')}</h3>
      <ul className="months">
        {dearest.map(({ vehicle, total }) => (
          <li key={vehicle.id}>
            <Link href={`/vehicles/${encodeURIComponent(vehicle.id)}`} className="cut">
              {shortNameOf(vehicle)}
            </Link>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(total / most) * 100}%` }} />
            </span>
            <span className="number">{money(total, currency)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const totalOf = (costs: readonly MaintenanceCost[], currency: string): number =>
  costs.filter((cost) => cost.currency === currency).reduce((sum, { total }) => sum + total, 0);
