import { io, type Socket } from 'socket.io-client';

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
  readonly seen = new Set<number>();
  /** The last number of each subject. */
  private readonly last = new Map<string, number>();
  repeated = 0;
  outOfOrder = 0;

  see(subject: string, n: number): void {
    if (this.seen.has(n)) this.repeated += 1;
    else if (n < (this.last.get(subject) ?? -1)) this.outOfOrder += 1;
    this.seen.add(n);
    this.last.set(subject, Math.max(n, this.last.get(subject) ?? -1));
  }
}

/** Where to connect, and as whom. */
export interface ChaosSetting {
  readonly token: string;
  readonly rooms: readonly string[];
  /** Servers, one after the other. */
  url(): string;
  /** What was appended by now: a snapshot stands for all of it. */
  appended(): number;
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
    socket.on('session.ready', () => this.setting.rooms.forEach((room) => void this.enter(socket, room)));
    socket.on('session.gap', ({ room, left }: { room: string; left?: true }) => {
      this.gap(room);
      if (left) void this.enter(socket, room);
    });
    socket.onAny((_type: string, event?: RoomEvent) => event?.cursor !== undefined && this.hear(event));
    return new Promise((resolve) => {
      for (const end of ['disconnect', 'connect_error']) socket.on(end, () => resolve());
    });
  }

  private async enter(socket: Socket, room: string): Promise<void> {
    const sight = this.sights.get(room) as Sight;
    const since = sight.cursor;
    const answer = (await socket
      .timeout(10_000)
      .emitWithAck('subscribe', { room, ...(since && { since }) })
      .catch(() => undefined)) as { cursor?: string; error?: { code: string } } | undefined;
    if (answer?.cursor !== undefined) sight.cursor = answer.cursor;
    else if (socket.connected) setTimeout(() => void this.enter(socket, room), 200);
  }

  /** A fresh snapshot stands for all that came before it. */
  private gap(room: string): void {
    this.gaps += 1;
    const sight = this.sights.get(room);
    if (!sight) return;
    sight.cursor = undefined;
    for (let n = 0; n < this.setting.appended(); n++) sight.seen.add(n);
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
