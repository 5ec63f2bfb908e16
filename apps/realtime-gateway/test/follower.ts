import type { Caller } from '@rover/contracts';
import { waitFor } from '@rover/testing';
import type { Socket } from 'socket.io-client';
import type { Received, World } from './world.js';

/** A client that follows rooms by the rule of FOLLOW.md, wherever a server is, and remembers all that it heard. */
export class Follower {
  readonly heard: { room: string; event: Received }[] = [];
  gaps = 0;
  connections = 0;
  private readonly cursors = new Map<string, string>();
  private stopped = false;

  constructor(
    private readonly world: World,
    private readonly caller: Caller,
    private readonly rooms: readonly string[],
  ) {}

  /** Resolves when it is in all rooms for the first time; goes on until it is stopped. */
  async start(): Promise<void> {
    void this.goOn();
    await waitFor(() => this.cursors.size === this.rooms.length);
  }

  stop(): void {
    this.stopped = true;
  }

  private async goOn(): Promise<void> {
    for (; !this.stopped;) {
      const replica = this.world.replicas[this.connections++ % this.world.replicas.length];
      if (replica) await this.connect(replica.url).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Resolves when the connection is over. */
  private async connect(url: string): Promise<void> {
    const token = await this.world.signer.sign(this.caller, 60_000);
    const { socket } = this.world.open(url, { auth: { token } });
    const over = new Promise<void>((resolve) => {
      socket.on('disconnect', () => resolve());
      socket.on('connect_error', () => resolve());
    });
    socket.on('session.ready', () => this.rooms.forEach((room) => this.enter(socket, room)));
    socket.on('session.gap', () => (this.gaps += 1));
    socket.onAny((_type: string, event: Received) => event?.cursor && this.hear(event));
    await over;
  }

  private enter(socket: Socket, room: string): void {
    socket.emit('subscribe', { room, since: this.cursors.get(room) }, ({ cursor }: { cursor?: string }) => {
      if (cursor) this.cursors.set(room, cursor);
    });
  }

  private hear(event: Received): void {
    for (const room of event.rooms) {
      if (!this.rooms.includes(room)) continue;
      this.cursors.set(room, event.cursor);
      this.heard.push({ room, event });
    }
  }
}
