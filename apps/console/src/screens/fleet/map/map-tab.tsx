import type { Vehicle } from '@rover/client';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Badge, Dot, type Tone } from '../../../design/parts/badge.js';
import { DataTable, type Column } from '../../../design/parts/data-table.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useNow } from '../../../data/use-now.js';
import type { Ink } from '../../../map/inks.js';
import type { Mark } from '../../../map/marks.js';
import { useFormats } from '../../../settings/use-formats.js';
import { kindOf, shortNameOf } from '../../vehicles/names.js';
import { valueText } from '../../vehicles/page/signals.js';
import { motionOf, motions, type Motion } from '../motion.js';
import { MOST_LIVE, type Position } from '../positions.js';
import { useFleetVehicles, usePositions } from '../use-fleets.js';
import { useWords } from '../../../words/words.js';

const GeoMap = lazy(() => import('../../../map/geo-map.js'));

interface Row {
  readonly vehicle: Vehicle;
  readonly position: Position | undefined;
  readonly motion: Motion;
}

const inks: Record<Motion, Ink> = { driving: 'good', standing: 'accent', silent: 'mark' };
const tones: Record<Motion, Tone> = { driving: 'good', standing: 'accent', silent: 'plain' };
const LOOK_MS = 2_000;
const keyOf = ({ vehicle }: Row): string => vehicle.id;

/** Every vehicle of a fleet where it is now, on a map and in a table. */
export function MapTab({ fleetId }: { fleetId: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const { data, error, refetch } = useFleetVehicles(fleetId);
  const vehicles = useMemo(() => data && [...data].sort(byName), [data]);
  const positions = usePositions(vehicles);
  const [chosen, setChosen] = useState<string>();
  const rows = useRows(vehicles ?? [], positions);
  const marks = useMemo(() => rows.flatMap(markOf), [rows]);
  const columns = useColumns();
  if (error && !vehicles) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!vehicles) return <Loading rows={10} />;
  if (vehicles.length === 0) return <Empty title={t('fleet.empty')}>{t('fleet.emptyMore')}</Empty>;
  return (
    <div className="fleet-map">
      <div className="where">
        <Suspense fallback={<Loading />}>
          <GeoMap label={t('fleet.map')} marks={marks} chosen={chosen} onChoose={setChosen} />
        </Suspense>
        <Chosen row={rows.find(({ vehicle }) => vehicle.id === chosen)} />
        <Legend rows={rows} />
      </div>
      <div className="list">
        <DataTable
          label={t('vehicles.title')}
          rows={rows}
          columns={columns}
          keyOf={keyOf}
          chosen={chosen}
          // The first time it is shown on the map, the second time opened.
          onOpen={({ vehicle: { id } }) =>
            id === chosen ? go(`/vehicles/${encodeURIComponent(id)}`) : setChosen(id)
          }
        />
      </div>
      {vehicles.length > MOST_LIVE && (
        <p className="soft small note">{t('fleet.someLive', { live: MOST_LIVE, all: vehicles.length })}</p>
      )}
    </div>
  );
}

/** The vehicle that was chosen, and the way to its page. */
function Chosen({ row }: { row: Row | undefined }) {
  const { t } = useWords();
  if (!row) return null;
  const { vehicle, motion } = row;
  return (
    <div className="chosen line">
      <b>{shortNameOf(vehicle)}</b>
      <Badge tone={tones[motion]}>{t(`fleet.motions.${motion}`)}</Badge>
      <Link href={`/vehicles/${encodeURIComponent(vehicle.id)}`}>{t('fleet.open')}</Link>
    </div>
  );
}

const byName = (one: Vehicle, other: Vehicle): number =>
  shortNameOf(one).localeCompare(shortNameOf(other), undefined, { numeric: true });

function useRows(vehicles: readonly Vehicle[], positions: ReadonlyMap<string, Position>): Row[] {
  const now = useNow(LOOK_MS);
  return useMemo(
    () =>
      vehicles.map((vehicle) => {
        const position = positions.get(vehicle.id);
        return { vehicle, position, motion: motionOf(position, now) };
      }),
    [vehicles, positions, now],
  );
}

function markOf({ vehicle, position, motion }: Row): Mark[] {
  const at = position?.at ?? vehicle.location?.coordinates;
  if (!at) return [];
  const { heading } = position ?? {};
  const arrow = motion === 'driving' && heading !== undefined ? { heading } : {};
  return [{ id: vehicle.id, at, ink: inks[motion], label: shortNameOf(vehicle), ...arrow }];
}

function Legend({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  return (
    <ul className="legend">
      {motions.map((motion) => (
        <li key={motion}>
          <Dot tone={tones[motion]} /> {t(`fleet.motions.${motion}`)}{' '}
          <b>{rows.filter((row) => row.motion === motion).length}</b>
        </li>
      ))}
    </ul>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useWords();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'vehicle',
        header: t('vehicles.columns.vehicle'),
        width: 'minmax(7rem, 1fr)',
        cell: ({ vehicle }) => (
          <>
            <b>{shortNameOf(vehicle)}</b>{' '}
            <span className="soft">{vehicle.plate ? kindOf(vehicle) : undefined}</span>
          </>
        ),
      },
      {
        id: 'motion',
        header: t('vehicles.columns.status'),
        width: '5.5rem',
        cell: ({ motion }) => <Badge tone={tones[motion]}>{t(`fleet.motions.${motion}`)}</Badge>,
      },
      {
        id: 'speed',
        header: t('signals.speed'),
        width: '4.5rem',
        isNumber: true,
        cell: ({ position, motion }) =>
          position?.speed === undefined || motion === 'silent'
            ? '–'
            : valueText('speed', position.speed, formats),
      },
      {
        id: 'heard',
        header: t('fleet.heard'),
        width: '6.5rem',
        isNumber: true,
        from: 26.25,
        cell: ({ position }) =>
          position ? (
            <span className="soft">
              {formats.ago(position.time, Math.max(Date.now(), Date.parse(position.time)))}
            </span>
          ) : (
            '–'
          ),
      },
    ],
    [t, formats],
  );
}
