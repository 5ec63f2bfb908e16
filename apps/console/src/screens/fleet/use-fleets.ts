import type { Vehicle } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';
import { Positions, type Position } from './positions.js';

const PAGE = 100;
/** More than that nobody watches on one map. */
export const MOST_VEHICLES = 1_000;
const SHOW_MS = 500;
const ASK_MS = 1_000;

/** The fleets that somebody may see. */
export function useFleets() {
  const rover = useRover();
  return useQuery({
    queryKey: ['fleets'],
    queryFn: ({ signal }) => rover.get('/api/v1/fleets', { query: { limit: PAGE }, signal }),
  });
}

/** The vehicles in a fleet, all pages of them up to the most that are watched. */
export function useFleetVehicles(fleetId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['fleet', fleetId, 'vehicles'],
    queryFn: async ({ signal }) => {
      const vehicles: Vehicle[] = [];
      const asked = { path: { fleetId }, query: { limit: PAGE }, signal };
      for await (const vehicle of rover.all('/api/v1/fleets/{fleetId}/vehicles', asked)) {
        vehicles.push(vehicle);
        if (vehicles.length >= MOST_VEHICLES) break;
      }
      return vehicles;
    },
  });
}

/** Where they are, told anew twice a second at most. */
export function usePositions(vehicles: readonly Vehicle[] | undefined): ReadonlyMap<string, Position> {
  const rover = useRover();
  const [positions, setPositions] = useState<ReadonlyMap<string, Position>>(new Map());
  const followed = useRef<Positions>(undefined);
  const show = useThrottled(() => {
    if (followed.current) setPositions(new Map(followed.current.all));
  }, SHOW_MS);
  const ids = vehicles?.map(({ id }) => id).join(' ') ?? '';
  useEffect(() => {
    if (ids === '') return undefined;
    const made = new Positions(rover, ids.split(' '), show);
    followed.current = made;
    return () => {
      made.close();
      setPositions(new Map());
    };
  }, [rover, ids, show]);
  return positions;
}

/** What the room of a fleet tells makes its lists stale. */
export function useLiveFleet(fleetId: string): void {
  const client = useQueryClient();
  const ask = useThrottled(
    () => void client.invalidateQueries({ queryKey: ['fleet', fleetId, 'alerts'] }),
    ASK_MS,
  );
  useRoomEvents(`fleet:${fleetId}`, ({ type }) => type.startsWith('vehicle.alert') && ask(), ask);
}
