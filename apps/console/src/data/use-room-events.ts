import type { RoomEventOf } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useEffect, useRef } from 'react';

/** Calls back for each event of a room, and when what was missed cannot be told any more. `null` joins none. */
export function useRoomEvents(
  name: string | null,
  onEvent: (event: RoomEventOf) => void,
  onLost: () => void = () => undefined,
): void {
  const rover = useRover();
  const latest = useRef({ onEvent, onLost });
  useEffect(() => void (latest.current = { onEvent, onLost }));
  useEffect(() => {
    if (name === null) return undefined;
    const room = rover.room(name);
    let isFirst = true;
    const offs = [
      room.onAny((event) => latest.current.onEvent(event)),
      room.onSnapshot(() => {
        if (!isFirst) latest.current.onLost();
        isFirst = false;
      }),
    ];
    return () => {
      offs.forEach((off) => off());
      room.close();
    };
  }, [rover, name]);
}
