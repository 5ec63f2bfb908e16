import { Readable } from 'node:stream';
import { generateInventory } from '../../ops/demo/inventory/generate-inventory.js';
import { csvLines } from '../../ops/demo/inventory/write-inventory.js';
import { CpuWatch } from '../live/cpu.js';
import { Door } from '../live/door.js';
import { importListings } from '../live/import.js';
import { residentMb } from '../live/memory.js';
import { openLoop, type Arrivals } from '../live/open-loop.js';
import { Platform } from '../live/platform.js';
import { settle } from '../live/settle.js';
import { atMost } from '../support/bar.js';
import type { BenchContext, BenchResult } from '../support/context.js';
import { percentile, round } from '../support/statistics.js';
import { history, listingIds, personOf, send } from './history.js';
import { Pushes } from './pushes.js';

interface Stats {
  readonly lastDay: { readonly events: number };
  readonly queue: { readonly backlog: number | null };
  readonly details: { readonly modelFittedAt: string | null; readonly modelBehind: number };
}

const CALLERS = 100;
const SOCKETS = 200;
const EVENTS_EACH = 4;
/** Until what runs has been compiled: a backlog of the first seconds would be measured as well. */
const WARM_UP_SECONDS = 10;
const PATIENCE_MS = 300_000;

/** Recommendations through the gateway, in a market and among people as many as the issue names. */
export async function serve(context: BenchContext): Promise<BenchResult> {
  const platform = await Platform.start(context);
  const door = new Door(platform.url);
  try {
    return await new Served(context, platform, door).measure();
  } finally {
    door.close();
    await platform.stop();
  }
}

class Served {
  private readonly people: number;
  private readonly seconds: number;
  private tokens: string[] = [];
  private ids: string[] = [];

  constructor(
    private readonly context: BenchContext,
    private readonly platform: Platform,
    private readonly door: Door,
  ) {
    this.people = context.quick ? 2_000 : 50_000;
    this.seconds = context.quick ? 4 : 20;
  }

  async measure(): Promise<BenchResult> {
    this.tokens = await Promise.all(
      Array.from({ length: CALLERS }, (_, i) => this.door.token(`bench-${i}`, 'admin')),
    );
    await this.fill();
    const rssBefore = this.rss();
    await this.ask({ perSecond: 300, seconds: WARM_UP_SECONDS });
    const asked = await this.ask({ perSecond: 300, seconds: this.seconds });
    const pushed = await this.push();
    const rssAfter = this.rss();
    return {
      figures: {
        servedP50Ms: asked.p50Ms,
        servedP95Ms: asked.p95Ms,
        servedRefused: asked.refused,
        pushP50Ms: pushed.p50Ms,
        pushP99Ms: pushed.p99Ms,
        pushMissing: pushed.missing + pushed.refused,
        scoringRssBeforeMb: rssBefore,
        scoringRssAfterMb: rssAfter,
      },
      bars: {
        servedP95Ms: { ...atMost(asked.p95Ms, 20), pass: asked.p95Ms <= 20 && asked.refused === 0 },
        pushP99Ms: {
          ...atMost(pushed.p99Ms, 200),
          pass: pushed.p99Ms <= 200 && pushed.missing + pushed.refused === 0,
        },
      },
    };
  }

  /** A market, and a month of what people did in it. */
  private async fill(): Promise<void> {
    const count = this.context.quick ? 5_000 : 100_000;
    const lines = Readable.from(csvLines(generateInventory({ seed: 42, count, year: 2026 })));
    const { ranked, seconds } = await importListings(this.door, this.admin, 'odometerUnit=mi', lines);
    this.context.log(`Imported ${ranked} listings in ${seconds.toFixed(1)} s`);
    this.ids = await listingIds(this.door, this.admin, 20_000);
    const started = performance.now();
    const sent = await send(this.door, this.admin, history(this.people, EVENTS_EACH, this.ids));
    await this.until(({ lastDay, queue }) => lastDay.events >= sent && queue.backlog === 0);
    const elapsed = (performance.now() - started) / 1_000;
    this.context.log(
      `${this.people} people: ${sent} events taken in ${elapsed.toFixed(1)} s (${Math.round(sent / elapsed)}/s)`,
    );
    // A fit that came amid the events is followed by another. What is measured is a platform that has taken them all in.
    await this.until(
      ({ details: { modelFittedAt, modelBehind } }) =>
        modelFittedAt !== null && modelBehind < this.people / 100,
    );
    await settle(this.context);
  }

  private async ask(load: Arrivals): Promise<{ p50Ms: number; p95Ms: number; refused: number }> {
    const cpu = new CpuWatch(this.platform.pids());
    const times: number[] = [];
    let refused = 0;
    await openLoop(load, async (index, dueAt) => {
      const userId = personOf((index * 7_919) % this.people);
      const path = `/api/v1/recommendations?userId=${userId}`;
      const token = this.tokens[index % CALLERS] as string;
      const answer = await this.door.call({ method: 'GET', path, token });
      times.push(performance.now() - dueAt);
      if (answer.status !== 200 && refused++ === 0)
        this.context.log(`A list was refused: ${answer.status} ${answer.text.slice(0, 300)}`);
    });
    const at = (share: number) => round(percentile(times, share));
    const figures = { p50Ms: at(0.5), p95Ms: at(0.95), refused };
    this.context.log(`${load.perSecond} lists/s: ${JSON.stringify(figures)}; ${cpu.report()}`);
    return figures;
  }

  private async push() {
    const cpu = new CpuWatch(this.platform.pids());
    const people = { tokens: this.tokens, ids: this.ids, people: SOCKETS };
    await new Pushes(this.door, this.context).run({ perSecond: 200, seconds: WARM_UP_SECONDS }, people);
    const figures = await new Pushes(this.door, this.context).run(
      { perSecond: 200, seconds: this.seconds },
      people,
    );
    this.context.log(
      `200 events/s to ${SOCKETS} sockets: ${JSON.stringify(figures)}; ${cpu.report()}; scoring ${this.rss()} MB`,
    );
    return figures;
  }

  private async until(reached: (stats: Stats) => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    const path = '/api/v1/recommendations/stats?detailed=true';
    for (;;) {
      const stats = await this.door.data<Stats>({ method: 'GET', path, token: this.admin });
      if (reached(stats)) return;
      if (Date.now() > deadline) throw new Error(`Waited in vain: ${JSON.stringify(stats)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  private get admin(): string {
    return this.tokens[0] as string;
  }

  private rss(): number {
    return residentMb(this.platform.pids()['scoring-service'] ?? 0);
  }
}
