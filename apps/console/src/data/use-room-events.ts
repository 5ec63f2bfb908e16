import type { RoomEventOf } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useEffect, useRef } from 'react';

/**
 * Calls back for each event of a room, and whenever the room is entered from its present state on: what was asked of the
 * doors before lacks what happened in between. `null` joins none.
 */
export function useRoomEvents(
  name: string | null,
  onEvent: (event: RoomEventOf) => void,
  onEntered: () => void = () => undefined,
): void {
  const rover = useRover();
  const latest = useRef({ onEvent, onEntered });
  useEffect(() => void (latest.current = { onEvent, onEntered }));
  useEffect(() => {
    if (name === null) return undefined;
    const room = rover.room(name);
    const offs = [
      room.onAny((event) => latest.current.onEvent(event)),
      room.onSnapshot(() => latest.current.onEntered()),
    ];
    return () => {
      offs.forEach((off) => off());
      room.close();
    };
  }, [rover, name]);
}
