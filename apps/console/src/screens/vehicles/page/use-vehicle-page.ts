import type { Vehicle, VehicleState } from '@rover/client';
import { useRover, useVehicle } from '@rover/client/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRoomEvents } from '../../../data/use-room-events.js';
import { useThrottled } from '../../../data/use-throttled.js';
import type { Moment } from './use-moment.js';

const ASK_MS = 2_000;
/** Readings that together tell most of what was known at a moment. */
const READINGS = 200;

export interface SeenVehicle {
  readonly vehicle: Vehicle | undefined;
  readonly state: VehicleState | null | undefined;
  readonly error: unknown;
  /** Neither its profile nor its state is known to the reader. */
  readonly isUnknown: boolean;
  readonly isLoading: boolean;
}

/** A vehicle as it is, by its room, or as it was known at the end of a day. */
export function useVehiclePage(id: string, moment: Moment | undefined): SeenVehicle {
  const rover = useRover();
  const profile = useQuery({
    queryKey: ['vehicle', id, 'profile', moment?.at],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/vehicles/{vehicleId}', {
        path: { vehicleId: id },
        query: moment ? { at: moment.at } : {},
        signal,
      }),
  });
  const { view } = useVehicle(moment ? null : id, { maxRate: 4 });
  const past = usePastState(id, moment);
  useLiveLists(moment ? null : id);
  const vehicle = moment ? profile.data?.data : (view?.profile ?? profile.data?.data);
  const state = moment ? past : view?.state;
  const isUnknown =
    profile.error !== null && !vehicle && (moment ? state === null : view !== undefined && !state);
  return {
    vehicle,
    state,
    error: profile.error,
    isUnknown,
    isLoading: !vehicle && !state && !profile.error,
  };
}

/** What was measured before a moment, the newest value of each signal; null where nothing was. */
function usePastState(vehicleId: string, moment: Moment | undefined): VehicleState | null | undefined {
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['vehicle', vehicleId, 'past', moment?.at],
    queryFn: async ({ signal }) => {
      const { data } = await rover.get('/api/v1/vehicles/{vehicleId}/telemetry', {
        path: { vehicleId },
        query: { to: moment?.at ?? '', limit: READINGS },
        signal,
      });
      return stateAfter(vehicleId, data);
    },
    enabled: moment !== undefined,
  });
  return data;
}

interface Told {
  readonly deviceTime: string;
  readonly receivedAt: string;
}

/** The newest value of each signal in readings that come newest first. */
export function stateAfter(vehicleId: string, readings: readonly Told[]): VehicleState | null {
  const [newest] = readings;
  if (!newest) return null;
  const signals: VehicleState['signals'] = {};
  for (const { deviceTime, receivedAt: _, ...measured } of readings)
    for (const [name, value] of Object.entries(flat(measured))) signals[name] ??= { value, time: deviceTime };
  return { vehicleId, deviceTime: newest.deviceTime, receivedAt: newest.receivedAt, signals };
}

/** Groups by name, as a state has them: `tirePressure.frontLeft`. */
const flat = (measured: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(measured).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && !('coordinates' in value)
        ? Object.entries(value).map(([part, one]) => [`${name}.${part}`, one])
        : [[name, value]],
    ),
  );

const lists: readonly (readonly [prefix: string, list: string])[] = [
  ['vehicle.alert', 'alerts'],
  ['vehicle.trip', 'trips'],
  ['vehicle.odometer', 'odometer'],
  ['vehicle.ownership', 'owners'],
  ['vehicle.profile', 'history'],
];

/** Lists beside the state are asked for anew when their subject is told of. */
function useLiveLists(id: string | null): void {
  const client = useQueryClient();
  const ask = useThrottled(() => {
    for (const [, list] of lists) void client.invalidateQueries({ queryKey: ['vehicle', id, list] });
  }, ASK_MS);
  useRoomEvents(
    id === null ? null : `vehicle:${id}`,
    ({ type }) => {
      if (lists.some(([prefix]) => type.startsWith(prefix))) ask();
    },
    ask,
  );
}
