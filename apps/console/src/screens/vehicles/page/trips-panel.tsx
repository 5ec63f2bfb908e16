import type { Trip, VehicleState } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Badge } from '../../../design/parts/badge.js';
import { Panel } from '../../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import type { Mark, Way } from '../../../map/marks.js';
import { useFormats } from '../../../settings/use-formats.js';
import { Line } from './list-panel.js';
import type { Moment } from './use-moment.js';
import { useWords } from '../../../words/words.js';

const GeoMap = lazy(() => import('../../../map/geo-map.js'));
const SHOWN = 30;

interface TripsPanelProps {
  readonly id: string;
  readonly name: string;
  readonly moment: Moment | undefined;
  readonly state: VehicleState | null | undefined;
}

/** Where it is, where it was, and the way of a trip that somebody chooses. */
export function TripsPanel({ id, name, moment, state }: TripsPanelProps) {
  const { t } = useWords();
  const rover = useRover();
  const [picked, setPicked] = useState<string | null>();
  const { data, error, refetch } = useQuery({
    queryKey: ['vehicle', id, 'trips', moment?.at],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/vehicles/{vehicleId}/trips', {
        path: { vehicleId: id },
        query: { limit: SHOWN, ...(moment && { to: moment.at }) },
        signal,
      }),
  });
  // Until somebody picks another one, or none, the way of the last trip is shown.
  const chosen = picked === undefined ? data?.data[0]?.id : (picked ?? undefined);
  const { ways, hasNoPath } = useWay(chosen);
  const marks = useMarks(state, name);
  return (
    <Panel title={t('vehicle.trips')} bare>
      <div className="trip-map">
        <Suspense fallback={<Loading rows={3} />}>
          <GeoMap label={t('vehicle.tripMap')} marks={marks} ways={ways} fitKey={ways[0]?.id ?? ''} />
        </Suspense>
      </div>
      {hasNoPath && (
        <p className="soft small no-path" role="status">
          {t('vehicle.noPath')}
        </p>
      )}
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.data.length === 0 ? (
        <Empty title={t('vehicle.noTrips')}>{t('vehicle.noTripsMore')}</Empty>
      ) : (
        <ul className="trips">
          {data.data.map((trip) => (
            <li key={trip.id}>
              <button
                type="button"
                aria-pressed={trip.id === chosen}
                onClick={() => setPicked(trip.id === chosen ? null : trip.id)}
              >
                <TripLine trip={trip} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function TripLine({ trip }: { trip: Trip }) {
  const { t } = useWords();
  const { moment, distance, duration, decimal } = useFormats();
  const { start, end, distance: metres, fuelUsed, energyUsed, status } = trip;
  return (
    <Line
      what={moment(start.time)}
      end={status === 'ongoing' ? <Badge tone="good">{t('vehicle.ongoing')}</Badge> : distance(metres)}
      more={[
        duration(Date.parse(end.time) - Date.parse(start.time)),
        status === 'ongoing' && distance(metres),
        fuelUsed !== undefined && `${decimal(fuelUsed)} l`,
        energyUsed !== undefined && `${decimal(energyUsed)} kWh`,
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  );
}

const none: readonly Way[] = [];

function useWay(trip: string | undefined): { ways: readonly Way[]; hasNoPath: boolean } {
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['trip', trip],
    queryFn: ({ signal }) => rover.get('/api/v1/trips/{id}', { path: { id: trip ?? '' }, signal }),
    enabled: trip !== undefined,
  });
  const path = data?.data.path;
  const ways = useMemo<readonly Way[]>(
    () => (path && trip ? [{ id: trip, points: path.coordinates, ink: 'accent' }] : none),
    [path, trip],
  );
  return { ways, hasNoPath: path === null };
}

/** The vehicle itself, where it was heard last. */
function useMarks(state: VehicleState | null | undefined, label: string): readonly Mark[] {
  const place = state?.signals['location']?.value as { coordinates?: number[] } | undefined;
  const heading = state?.signals['heading']?.value;
  const [lon, lat] = place?.coordinates ?? [];
  return useMemo(
    () =>
      lon === undefined || lat === undefined
        ? []
        : [
            {
              id: 'vehicle',
              at: [lon, lat],
              ink: 'good',
              label,
              ...(typeof heading === 'number' && { heading }),
            },
          ],
    [lon, lat, heading, label],
  );
}
