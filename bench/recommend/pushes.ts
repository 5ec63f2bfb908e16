import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Door } from '../live/door.js';
import { openLoop, type Arrivals } from '../live/open-loop.js';
import type { BenchContext } from '../support/context.js';
import { percentile, round } from '../support/statistics.js';
import { personOf } from './history.js';

interface Pushed {
  readonly data: { readonly causes: readonly { id: string }[] };
}

/** From the moment an event was due until its list was at the socket of its person. */
export interface PushFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Lists that never came. */
  readonly missing: number;
  readonly refused: number;
}

const PATIENCE_MS = 10_000;

/** Acts for people who have a socket each, and watches their lists arrive. */
export class Pushes {
  private readonly dueAt = new Map<string, number>();
  private readonly latencies: number[] = [];
  private refused = 0;

  constructor(
    private readonly door: Door,
    private readonly context: BenchContext,
  ) {}

  async run(
    load: Arrivals,
    { tokens, ids, people }: { tokens: readonly string[]; ids: readonly string[]; people: number },
  ): Promise<PushFigures> {
    const sockets = await Promise.all(Array.from({ length: people }, (_, i) => this.listen(personOf(i))));
    await openLoop(load, (index, dueAt) => {
      const userId = personOf(index % people);
      const entityId = ids[(index * 7_919) % ids.length] as string;
      return this.act({ userId, entityId }, dueAt, tokens[index % tokens.length] as string);
    });
    const expected = Math.round(load.perSecond * load.seconds) - this.refused;
    await this.settle(expected);
    for (const socket of sockets) socket.disconnect();
    return {
      p50Ms: round(percentile(this.latencies, 0.5)),
      p99Ms: round(percentile(this.latencies, 0.99)),
      missing: expected - this.latencies.length,
      refused: this.refused,
    };
  }

  private async listen(userId: string): Promise<Socket> {
    const token = await this.door.token(userId, 'customer');
    const options = { transports: ['websocket'], auth: { token }, forceNew: true, reconnection: false };
    const socket = io(this.door.url, options);
    for (const type of ['recommendation.updated', 'recommendation.cart.suggested'])
      socket.on(type, (event: Pushed) => this.arrived(event));
    const room = `user:${userId}`;
    const answer = (await socket.timeout(PATIENCE_MS).emitWithAck('subscribe', { room })) as {
      error?: { code: string };
    };
    if (answer.error) throw new Error(`The room was refused: ${answer.error.code}`);
    return socket;
  }

  private async act(deed: { userId: string; entityId: string }, dueAt: number, token: string): Promise<void> {
    const id = randomUUID();
    this.dueAt.set(id, dueAt);
    const events = [{ ...deed, id, action: 'VIEW_VEHICLE' }];
    const { status, text } = await this.door.call({
      method: 'POST',
      path: '/api/v1/events',
      token,
      body: { events },
    });
    if (status === 202) return;
    if (this.refused++ === 0) this.context.log(`An event was refused: ${status} ${text.slice(0, 300)}`);
    this.dueAt.delete(id);
  }

  private arrived({ data: { causes } }: Pushed): void {
    for (const { id } of causes) {
      const dueAt = this.dueAt.get(id);
      if (dueAt === undefined) continue;
      this.dueAt.delete(id);
      this.latencies.push(performance.now() - dueAt);
    }
  }

  private async settle(expected: number): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (this.latencies.length < expected && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
