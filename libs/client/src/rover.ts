import { Credentials, type Identity } from './common/credentials.js';
import type { Off } from './common/listeners.js';
import { errorOf, RoverError } from './common/rover-error.js';
import type { Messages } from './generated/events.js';
import { Api } from './rest/api.js';
import { Connection, type ConnectionStatus } from './rooms/connection.js';
import type { Room } from './rooms/room.js';
import { Rooms } from './rooms/rooms.js';
import type { RoomWishes } from './rooms/room-types.js';
import { TrackQueue, type Tracked } from './track/track-queue.js';

/** Where the platform is, and who asks. */
export interface RoverOptions extends Identity {
  /** Origin of the gateway: `https://rover.example.org`. */
  readonly url: string;
  /** How doors are asked; default: `fetch` of the platform. */
  readonly fetch?: typeof fetch;
  /** Told when what was tracked is refused for good, and dropped. */
  readonly onTrackRefused?: (error: RoverError) => void;
}

/** The whole of Rover: {@link Api} for what is asked once, rooms for what goes on, and `track` for what people do. */
export class Rover extends Api {
  readonly #connection: Connection;
  readonly #rooms: Rooms;
  #queue: TrackQueue | undefined;
  readonly #makeQueue: () => TrackQueue;

  constructor({ url, fetch, onTrackRefused, ...identity }: RoverOptions) {
    const origin = url.replace(/\/+$/, '');
    const credentials = new Credentials(identity);
    super(origin, credentials, fetch);
    this.#connection = new Connection(origin, credentials);
    this.#rooms = new Rooms(this.#connection);
    this.#makeQueue = () =>
      new TrackQueue((events, isLast) => sendEvents(origin, credentials, { events, isLast }), onTrackRefused);
  }

  /** How the connection is that all rooms share. */
  get status(): ConnectionStatus {
    return this.#connection.status;
  }

  onStatus(listener: (status: ConnectionStatus) => void): Off {
    return this.#connection.onStatus(listener);
  }

  /** Told of what the server says of the session: `session.lagging`, `server.restarting` and the like. */
  onNotice(listener: (notice: { name: string; payload: unknown }) => void): Off {
    return this.#connection.notices.add((notice) => {
      if ((notice.payload as { cursor?: string } | undefined)?.cursor === undefined) listener(notice);
    });
  }

  /**
   * Joins a room, at once or as soon as there is a connection; the same object for all who ask for it.
   * @param wishes `since` goes on from a cursor of an earlier time
   */
  room<Snapshot = unknown>(name: string, wishes: RoomWishes & { since?: string } = {}): Room<Snapshot> {
    return this.#rooms.room(name, wishes) as Room<Snapshot>;
  }

  /** Who is in a room, over all servers. @throws RoverError */
  presence(room: string): Promise<Messages['presence']['reply']> {
    return this.#ask('presence', { room });
  }

  /** Says what somebody did. It is sent soon, together with others, and again until it has arrived. */
  track(event: Tracked): void {
    this.#tracked.add(event);
  }

  /** Sends what was tracked now. */
  flush(): Promise<void> {
    return this.#tracked.flush();
  }

  /** Leaves all rooms and closes the connection. What was tracked is sent once more, and kept where the browser can. */
  async close(): Promise<void> {
    await this.#queue?.flush(true);
    this.#queue?.close();
    this.#rooms.closeAll();
    this.#connection.close();
  }

  get #tracked(): TrackQueue {
    return (this.#queue ??= this.#makeQueue());
  }

  #ask<N extends keyof Messages>(name: N, request: Messages[N]['request']): Promise<Messages[N]['reply']> {
    return new Promise((resolve, reject) => {
      this.#connection.send(name, request, (error, reply) =>
        error ? reject(error) : resolve(reply as Messages[N]['reply']),
      );
    });
  }
}

/** One try: the queue knows when to try again. A page that is being left needs `keepalive`. */
async function sendEvents(
  origin: string,
  credentials: Credentials,
  { events, isLast }: { events: readonly unknown[]; isLast: boolean },
): Promise<void> {
  const request = async () => ({
    method: 'POST',
    keepalive: isLast,
    headers: { 'content-type': 'application/json', ...(await credentials.headers()) },
    body: JSON.stringify({ events }),
  });
  const unreachable = (cause: unknown): never => {
    throw new RoverError({ code: 'UNREACHABLE', message: 'The platform cannot be reached.' }, cause);
  };
  const response = await fetch(`${origin}/api/v1/events`, await request().catch(unreachable)).catch(
    unreachable,
  );
  if (!response.ok) throw await errorOf(response);
}
