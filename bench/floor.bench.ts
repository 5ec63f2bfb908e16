import { io, type Socket } from 'socket.io-client';
import { Door } from './live/door.js';
import { openLoop } from './live/open-loop.js';
import { Platform } from './live/platform.js';
import { atMost } from './support/bar.js';
import type { BenchContext, BenchResult } from './support/context.js';
import { percentile, round } from './support/statistics.js';
import { Cost } from './telemetry/cost.js';

export const description = 'floor: positions of visitors from the door to the sockets of their showrooms';

const SHOWROOMS = 20;
const VISITORS = 100;
/** A hub sends what its sensors saw this often. */
const BATCHES_PER_SECOND = 10;
const POSITIONS = 10;
const PATIENCE_MS = 30_000;

interface Moved {
  readonly data: { readonly showroomId: string; readonly visitorId: string; readonly time: string };
}

/** Boots the six apps; hubs of twenty showrooms tell where two thousand visitors are, each second. */
export async function run(context: BenchContext): Promise<BenchResult> {
  const platform = await Platform.start(context);
  const door = new Door(platform.url);
  try {
    const names = Array.from({ length: SHOWROOMS }, (_, i) => `showroom-${i}`);
    const tokens = await Promise.all(names.map((name) => door.token(`hub-${name}`, 'admin')));
    context.log('Warming up');
    await new Load(context, platform, door, { names, tokens }).run(4);
    const cost = await Cost.watch(() => platform.pids(), context);
    const figures = await new Load(context, platform, door, { names, tokens }).run(context.quick ? 10 : 60);
    context.log(`Microseconds of CPU a position: ${costText(cost, figures.sent)}`);
    return resultOf(figures);
  } finally {
    door.close();
    await platform.stop();
  }
}

const costText = (cost: Cost, positions: number): string =>
  Array.from(cost.since(), ([name, seconds]) => `${name} ${round((seconds * 1e6) / positions, 0)}`).join(
    ', ',
  );

interface Figures {
  readonly sent: number;
  readonly refused: number;
  readonly heard: number;
  readonly repeated: number;
  readonly latencies: readonly number[];
}

class Load {
  /** What was sent and not heard yet: what comes late of an earlier load counts for nothing. */
  private readonly awaited = new Set<string>();
  private readonly heard = new Set<string>();
  private readonly latencies: number[] = [];
  private repeated = 0;
  private refused = 0;
  private sent = 0;

  constructor(
    private readonly context: BenchContext,
    private readonly platform: Platform,
    private readonly door: Door,
    private readonly floors: { readonly names: readonly string[]; readonly tokens: readonly string[] },
  ) {}

  async run(seconds: number): Promise<Figures> {
    const sockets = await Promise.all(this.floors.names.map((name, i) => this.listen(name, i)));
    await openLoop({ perSecond: SHOWROOMS * BATCHES_PER_SECOND, seconds }, (index) => this.send(index));
    const deadline = Date.now() + PATIENCE_MS;
    while (this.heard.size < this.sent && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    for (const socket of sockets) socket.disconnect();
    return {
      ...{ sent: this.sent, refused: this.refused, heard: this.heard.size, repeated: this.repeated },
      latencies: this.latencies,
    };
  }

  private async listen(name: string, i: number): Promise<Socket> {
    const auth = { token: this.floors.tokens[i] };
    const socket = io(this.platform.url, {
      transports: ['websocket'],
      auth,
      forceNew: true,
      reconnection: false,
    });
    socket.on('customer.moved', ({ data }: Moved) => this.hear(data));
    const answer = (await socket
      .timeout(PATIENCE_MS)
      .emitWithAck('subscribe', { room: `showroom:${name}` })) as {
      error?: { code: string };
    };
    if (answer.error) throw new Error(`The room was refused: ${answer.error.code}`);
    return socket;
  }

  private hear({ showroomId, visitorId, time }: Moved['data']): void {
    const key = `${showroomId} ${visitorId} ${time}`;
    if (this.heard.has(key)) this.repeated++;
    if (!this.awaited.delete(key)) return;
    this.heard.add(key);
    this.latencies.push(Date.now() - Date.parse(time));
  }

  /** Visitors walk in circles, each seen once a second. */
  private async send(index: number): Promise<void> {
    const [floor, turn] = [index % SHOWROOMS, Math.floor(index / SHOWROOMS)];
    const now = Date.now();
    const events = Array.from({ length: POSITIONS }, (_, i) => {
      const visitor = (turn * POSITIONS + i) % VISITORS;
      const angle = turn / 50 + visitor;
      return {
        visitor: `v-${visitor}`,
        ...{ x: round(20 + 15 * Math.cos(angle), 2), y: round(20 + 15 * Math.sin(angle), 2) },
        at: new Date(now).toISOString(),
      };
    });
    const name = this.floors.names[floor] ?? '';
    for (const { visitor, at } of events) this.awaited.add(`${name} ${visitor} ${at}`);
    const path = `/api/v1/showrooms/${name}/sensors`;
    const { status, text } = await this.door.call({
      ...{ method: 'POST', path, body: { events } },
      token: this.floors.tokens[floor],
    });
    if (status === 202) this.sent += POSITIONS;
    else if (this.refused++ === 0)
      this.context.log(`Positions were refused: ${status} ${text.slice(0, 300)}`);
  }
}

function resultOf({ sent, refused, heard, repeated, latencies }: Figures): BenchResult {
  const [p50, p99] = [0.5, 0.99].map((share) => round(percentile(latencies, share), 1)) as [number, number];
  const lost = sent - heard;
  const bar = atMost(p99, 100);
  return {
    figures: {
      positions: sent,
      positionToSocketP50Ms: p50,
      positionToSocketP99Ms: p99,
      lost,
      repeated,
      refused,
    },
    bars: { positionToSocketP99Ms: { ...bar, pass: bar.pass && lost + repeated + refused === 0 } },
  };
}
