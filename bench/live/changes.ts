import { io, type Socket } from 'socket.io-client';
import type { BenchContext } from '../support/context.js';
import { percentile, round } from '../support/statistics.js';
import type { Door } from './door.js';
import { openLoop, type Arrivals } from './open-loop.js';

interface DealEvent {
  readonly data: { readonly listing: { readonly id: string; readonly askingPrice: number } };
}

interface Stock {
  readonly id: string;
  readonly askingPrice: number;
}

/** How long changes took from the moment they were due to each socket. */
export interface ChangeFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the answers to PATCH, from the moment they were due. */
  readonly patchP99Ms: number;
  /** Arrivals at sockets that never came. */
  readonly missing: number;
  readonly refused: number;
}

/** What joining costs both sides is no part of a change. */
const SETTLE_MS = 500;

const dealEvents = ['deal.scored', 'deal.price.dropped', 'deal.stock.changed', 'deal.arrived'];

/** Changes prices at a steady rate and watches them arrive in the room `deals`. */
export class PriceChanges {
  private readonly dueAt = new Map<string, number>();
  private readonly latencies: number[] = [];
  private readonly answers: number[] = [];
  private refused = 0;

  constructor(
    private readonly door: Door,
    private readonly context: BenchContext,
  ) {}

  async run(load: Arrivals, tokens: readonly string[], sockets: number): Promise<ChangeFigures> {
    const stock = await this.stock(tokens[0] as string);
    const open = await Promise.all(Array.from({ length: sockets }, () => this.listen(tokens[0] as string)));
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await openLoop(load, (index, dueAt) => this.change(index, dueAt, { stock, tokens }));
    const expected = (Math.round(load.perSecond * load.seconds) - this.refused) * sockets;
    await this.settle(expected);
    for (const socket of open) socket.disconnect();
    return this.figures(expected);
  }

  private figures(expected: number): ChangeFigures {
    return {
      p50Ms: round(percentile(this.latencies, 0.5)),
      p99Ms: round(percentile(this.latencies, 0.99)),
      patchP99Ms: round(percentile(this.answers, 0.99)),
      missing: expected - this.latencies.length,
      refused: this.refused,
    };
  }

  /** Some two thousand listings that are changed in turn. */
  private async stock(token: string): Promise<Stock[]> {
    const stock: Stock[] = [];
    let cursor = '';
    while (stock.length < 2_000) {
      const { text } = await this.door.call({
        method: 'GET',
        path: `/api/v1/listings?limit=100${cursor}`,
        token,
      });
      const page = JSON.parse(text) as { data: Stock[]; meta: { nextCursor: string | null } };
      stock.push(...page.data);
      if (!page.meta.nextCursor) break;
      cursor = `&cursor=${encodeURIComponent(page.meta.nextCursor)}`;
    }
    if (stock.length === 0) throw new Error('There are no listings to change');
    return stock;
  }

  private async listen(token: string): Promise<Socket> {
    const socket = io(this.door.url, {
      transports: ['websocket'],
      auth: { token },
      forceNew: true,
      reconnection: false,
    });
    socket.on('connect_error', (error) => this.context.log(`A socket was refused: ${error.message}`));
    socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') this.context.log(`A socket was closed: ${reason}`);
    });
    for (const type of dealEvents) socket.on(type, (event: DealEvent) => this.arrived(event));
    const answer = (await socket.timeout(10_000).emitWithAck('subscribe', { room: 'deals' })) as {
      error?: { code: string };
    };
    if (answer.error) throw new Error(`The room was refused: ${answer.error.code}`);
    return socket;
  }

  /** Every change gives a price of its own, so that the event tells which change it is of. */
  private async change(
    index: number,
    dueAt: number,
    { stock, tokens }: { stock: Stock[]; tokens: readonly string[] },
  ): Promise<void> {
    const { id, askingPrice } = stock[index % stock.length] as Stock;
    const price = askingPrice + (index % 2 === 0 ? 1 + index : -1 - index);
    const key = `${id} ${price}`;
    this.dueAt.set(key, dueAt);
    const token = tokens[index % tokens.length] as string;
    const { status, text } = await this.door.call({
      method: 'PATCH',
      path: `/api/v1/listings/${id}`,
      token,
      body: { askingPrice: price },
    });
    this.answers.push(performance.now() - dueAt);
    if (status !== 200) this.refuse(key, `${status} ${text}`);
  }

  private refuse(key: string, why: string): void {
    if (this.refused++ === 0) this.context.log(`A change was refused: ${why.slice(0, 300)}`);
    this.dueAt.delete(key);
  }

  private arrived({ data: { listing } }: DealEvent): void {
    const dueAt = this.dueAt.get(`${listing.id} ${listing.askingPrice}`);
    if (dueAt !== undefined) this.latencies.push(performance.now() - dueAt);
  }

  /** Waits for stragglers: they count, with the time they took. */
  private async settle(expected: number): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (this.latencies.length < expected && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
