import { io, type Socket } from 'socket.io-client';
import { isBeyond, positionsOf, type Place, type Positions } from './cursors.js';

interface Subscribed {
  readonly cursor?: string;
  readonly snapshot?: unknown;
  readonly error?: { readonly code: string };
}

interface RoomEvent {
  readonly id: string;
  readonly cursor: string;
  readonly rooms: readonly string[];
  readonly subject: string;
  readonly data: { readonly n?: number; readonly readings?: readonly { readonly n: number }[] };
}

/** What a client saw in one room. */
export class Sight {
  cursor?: string;
  heard = 0;
  repeated = 0;
  outOfOrder = 0;
  /** Where the latest snapshot stood: it has what was before, and all after it is to come, once. */
  private from: Positions = new Map();
  private readonly seen = new Set<number>();
  /** The last number of each subject. */
  private readonly last = new Map<string, number>();

  /** A snapshot stands for all that came before its cursor. */
  beginAt(cursor: string): void {
    this.cursor = cursor;
    this.from = positionsOf(cursor);
    this.seen.clear();
    this.last.clear();
  }

  see(subject: string, n: number): void {
    this.heard += 1;
    if (this.seen.has(n)) this.repeated += 1;
    else if (n < (this.last.get(subject) ?? -1)) this.outOfOrder += 1;
    this.seen.add(n);
    this.last.set(subject, Math.max(n, this.last.get(subject) ?? -1));
  }

  /** Whether it should have seen the event with this number, and has not. */
  lacks(n: number, { partition, entryId }: Place): boolean {
    return !this.seen.has(n) && isBeyond(entryId, this.from.get(partition));
  }
}

/** Where to connect, and as whom. */
export interface ChaosSetting {
  readonly token: string;
  readonly rooms: readonly string[];
  /** Servers, one after the other. */
  url(): string;
}

/** A plain Socket.IO client that follows FOLLOW.md and checks what it gets. */
export class ChaosClient {
  readonly sights: ReadonlyMap<string, Sight>;
  gaps = 0;
  connections = 0;
  private socket?: Socket;
  private stopped = false;

  constructor(private readonly setting: ChaosSetting) {
    this.sights = new Map(setting.rooms.map((room) => [room, new Sight()]));
  }

  get ready(): boolean {
    return [...this.sights.values()].every(({ cursor }) => cursor !== undefined);
  }

  start(): void {
    void this.goOn();
  }

  stop(): void {
    this.stopped = true;
    this.socket?.disconnect();
  }

  /** Breaks the connection as a network would: without a goodbye. */
  cut(): void {
    const { transport } = this.socket?.io.engine ?? {};
    (transport as unknown as { ws?: { terminate?(): void } } | undefined)?.ws?.terminate?.();
  }

  private async goOn(): Promise<void> {
    while (!this.stopped) {
      await this.connect();
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400));
    }
  }

  /** Resolves when the connection is over. */
  private connect(): Promise<void> {
    const { token, url } = this.setting;
    const socket = io(url(), {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { token },
    });
    this.socket = socket;
    this.connections += 1;
    socket.on('session.ready', () => this.setting.rooms.forEach((room) => this.enter(socket, room)));
    socket.on('session.gap', ({ room, left }: { room: string; left?: true }) => {
      this.gap(room);
      if (left) this.enter(socket, room);
    });
    socket.onAny((_type: string, event?: RoomEvent) => event?.cursor !== undefined && this.hear(event));
    return new Promise((resolve) => {
      for (const end of ['disconnect', 'connect_error']) socket.on(end, () => resolve());
    });
  }

  /** By a callback: what follows the answer may come in the same read, before a promise tells of it. */
  private enter(socket: Socket, room: string): void {
    const sight = this.sights.get(room) as Sight;
    const request = { room, ...(sight.cursor && { since: sight.cursor }) };
    socket.timeout(10_000).emit('subscribe', request, (late: unknown, answer?: Subscribed) => {
      const { cursor, snapshot } = answer ?? {};
      if (late || cursor === undefined) {
        if (socket.connected) setTimeout(() => this.enter(socket, room), 200);
      } else if (sight.cursor === undefined || snapshot !== null) sight.beginAt(cursor);
    });
  }

  private gap(room: string): void {
    this.gaps += 1;
    const sight = this.sights.get(room);
    if (sight) sight.cursor = undefined;
  }

  private hear({ cursor, rooms, subject, data }: RoomEvent): void {
    for (const room of rooms) {
      const sight = this.sights.get(room);
      if (!sight) continue;
      sight.cursor = cursor;
      for (const n of data.readings?.map((reading) => reading.n) ?? [data.n as number]) sight.see(subject, n);
    }
  }
}
