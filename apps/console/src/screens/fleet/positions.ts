import type { Room, Rover, VehicleState } from '@rover/client';

/** Where a vehicle of a fleet is, and how it goes. */
export interface Position {
  readonly vehicleId: string;
  /** [longitude, latitude] */
  readonly at?: readonly number[];
  readonly heading?: number;
  /** km/h */
  readonly speed?: number;
  /** When it was measured, RFC 3339. */
  readonly time: string;
}

/** A connection may be in 200 rooms; the shell and the fleet need some. */
export const MOST_LIVE = 180;
const SHOWN_FIELDS = ['location', 'speed', 'heading'];
/** Those beyond are asked for one after the other, so many at a time. */
const ASKED_AT_ONCE = 4;
const ASK_AGAIN_MS = 20_000;

type Signals = VehicleState['signals'];

/**
 * Where the vehicles of a fleet are. As many as a connection may follow are heard live; the others are asked for in
 * turn, so that each of them is at most some seconds old.
 */
export class Positions {
  readonly #now = new Map<string, Position>();
  readonly #rooms: Room<VehicleState>[] = [];
  readonly #leaving = new AbortController();
  #wasTold = false;

  constructor(
    private readonly rover: Rover,
    ids: readonly string[],
    private readonly onChange: () => void,
  ) {
    for (const id of ids.slice(0, MOST_LIVE)) this.#follow(id);
    const rest = ids.slice(MOST_LIVE);
    if (rest.length > 0) void this.#askInTurn(rest);
  }

  get all(): ReadonlyMap<string, Position> {
    return this.#now;
  }

  close(): void {
    this.#leaving.abort();
    this.#rooms.forEach((room) => room.close());
  }

  #follow(vehicleId: string): void {
    const room = this.rover.room<VehicleState>(`telemetry:${vehicleId}`, {
      maxRate: 1,
      fields: SHOWN_FIELDS,
    });
    room.onSnapshot((state) => state && this.#put(ofState(vehicleId, state)));
    room.on('vehicle.telemetry.recorded', ({ data }) => {
      for (const reading of data.readings) {
        const { deviceTime: time, location, heading, speed } = reading;
        this.#put({
          vehicleId,
          time,
          ...(location && { at: location.coordinates }),
          ...(heading !== undefined && { heading }),
          ...(speed !== undefined && { speed }),
        });
      }
    });
    this.#rooms.push(room);
  }

  async #askInTurn(ids: readonly string[]): Promise<void> {
    const { signal } = this.#leaving;
    while (!signal.aborted) {
      const waiting = [...ids];
      const ask = async (): Promise<void> => {
        for (let id = waiting.pop(); id !== undefined && !signal.aborted; id = waiting.pop())
          await this.#ask(id);
      };
      await Promise.all(Array.from({ length: ASKED_AT_ONCE }, ask));
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }

  /** One of which nothing is known, or that cannot be asked for now, is asked for in the next turn. */
  async #ask(vehicleId: string): Promise<void> {
    const { signal } = this.#leaving;
    const path = { vehicleId };
    const reply = await this.rover
      .get('/api/v1/vehicles/{vehicleId}/state', { path, signal })
      .catch(() => undefined);
    if (reply) this.#put(ofState(vehicleId, reply.data));
  }

  /** What is not told anew stays as it was. Told together once per turn of the event loop: fixes come in bundles. */
  #put(position: Position): void {
    const before = this.#now.get(position.vehicleId);
    if (before && before.time > position.time) return;
    this.#now.set(position.vehicleId, { ...before, ...position });
    if (this.#wasTold) return;
    this.#wasTold = true;
    setTimeout(() => {
      this.#wasTold = false;
      if (!this.#leaving.signal.aborted) this.onChange();
    });
  }
}

function ofState(vehicleId: string, { signals, deviceTime: time }: VehicleState): Position {
  const at = (signals['location']?.value as { coordinates?: number[] } | undefined)?.coordinates;
  const heading = numberIn(signals, 'heading');
  const speed = numberIn(signals, 'speed');
  return {
    vehicleId,
    time,
    ...(at && { at }),
    ...(heading !== undefined && { heading }),
    ...(speed !== undefined && { speed }),
  };
}

const numberIn = (signals: Signals, name: string): number | undefined => {
  const value = signals[name]?.value;
  return typeof value === 'number' ? value : undefined;
};
