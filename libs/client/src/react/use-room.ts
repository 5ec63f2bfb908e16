import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RoomEventOf, RoomWishes } from '../rooms/room-types.js';
import { floorAfter, type ShowroomRoom } from '../views/floor-view.js';
import { vehicleAfter, type VehicleRoom } from '../views/vehicle-view.js';
import { RoomStore, type Fold, type RoomView } from './room-store.js';
import { useRover } from './rover-context.js';

/** How a component hears a room. */
export interface RoomHookOptions<View> extends RoomWishes {
  /** What the view becomes by an event. Default: it stays the snapshot. */
  readonly fold?: Fold<View>;
  /** Called for each event. */
  readonly onEvent?: (event: RoomEventOf) => void;
}

const nothing: RoomView<never> = { view: undefined, status: 'joining', error: undefined };
const noStore = { get: () => nothing, subscribe: () => () => undefined };
const asItIs = <View>(view: View): View => view;

/** A room while the component is there. `null` joins none. */
export function useRoom<View = unknown>(
  name: string | null,
  { fold, onEvent, maxRate, fields }: RoomHookOptions<View> = {},
): RoomView<View> {
  const rover = useRover();
  const [store, setStore] = useState<RoomStore<View>>();
  // The latest functions are called, without leaving the room for a new one.
  const latest = useRef({ fold, onEvent });
  useEffect(() => void (latest.current = { fold, onEvent }));
  const wished = fields?.join();
  useEffect(() => {
    if (name === null) return undefined;
    const room = rover.room<View>(name, { maxRate, fields: wished?.split(',') });
    const made = new RoomStore<View>(room, (view, event) => (latest.current.fold ?? asItIs)(view, event));
    const off = room.onAny((event) => latest.current.onEvent?.(event));
    setStore(made);
    return () => {
      off();
      made.close();
      room.close();
      setStore(undefined);
    };
  }, [rover, name, maxRate, wished]);
  const { get, subscribe } = store ?? noStore;
  return useSyncExternalStore<RoomView<View>>(subscribe, get, get);
}

/** A vehicle as it is at any moment: profile, latest value of each signal, what is due, what rings. */
export const useVehicle = (vehicleId: string | null, wishes: RoomWishes = {}): RoomView<VehicleRoom> =>
  useRoom<VehicleRoom>(vehicleId === null ? null : `vehicle:${vehicleId}`, { ...wishes, fold: vehicleAfter });

/** The floor of a showroom: who is where, and where people stand. */
export const useFloor = (showroomId: string | null, wishes: RoomWishes = {}): RoomView<ShowroomRoom> =>
  useRoom<ShowroomRoom>(showroomId === null ? null : `showroom:${showroomId}`, {
    ...wishes,
    fold: floorAfter,
  });
