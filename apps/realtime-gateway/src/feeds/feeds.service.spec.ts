import { topics, type Topic } from '@rover/contracts';
import { createLogger, ManualClock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import type { RealtimeConfig } from '../realtime.config.js';
import { parseRoom } from '../rooms/room.js';
import type { Broadcaster } from '../sockets/broadcaster.js';
import { FeedsService } from './feeds.service.js';
import { Positions } from './positions.js';
import type { RoomEvent } from './room-event.js';
import { TailOpener, type TailOptions, type TopicTail } from './topic-tail.js';

/** Tails whose messages a test makes up. */
class MemoryTails extends TailOpener {
  readonly opened: { options: TailOptions; closed: boolean }[] = [];
  ends = Array.from({ length: 8 }, () => '10-0');

  override open(_topic: Topic, options: TailOptions): Promise<TopicTail> {
    const tail = { options, closed: false };
    this.opened.push(tail);
    return Promise.resolve({
      positions: () => this.ends,
      close: () => Promise.resolve(void (tail.closed = true)),
    });
  }
}

const message = (entryId: string): StreamMessage =>
  ({
    id: `e${entryId}`,
    type: 'deal.scored',
    time: 't',
    key: 'a',
    entryId,
    topic: 'deals',
    partition: 0,
    raw: '{}',
  }) as StreamMessage;

function setUp(lingerMs = 60_000) {
  const sent: string[] = [];
  const heard = { listens: false, somebody: false, idle: (_topic: string) => undefined as void };
  const broadcaster = {
    send: ({ entryId }: RoomEvent) => sent.push(entryId) > 0 && heard.somebody,
    tellGap: (partition: string) => sent.push(`gap in ${partition}`),
    listens: () => heard.listens,
    onIdleTopic: (idle: (topic: string) => void) => (heard.idle = idle),
  } as unknown as Broadcaster;
  const config = { history: { events: 100, bytes: 10_000, lingerMs, recallMs: 45_000 } } as RealtimeConfig;
  const tails = new MemoryTails();
  const clock = new ManualClock();
  const logger = createLogger({ app: 'test', level: 'silent' });
  return {
    tails,
    sent,
    heard,
    clock,
    feeds: new FeedsService(tails, new Positions(), broadcaster, config, clock, logger),
  };
}

describe('the feeds', () => {
  it('open a topic once, however many ask', async () => {
    const { feeds, tails } = setUp();
    const [one, two] = await Promise.all([feeds.open(topics.deals), feeds.open(topics.deals)]);
    expect([one === two, tails.opened.length]).toEqual([true, 1]);
    await feeds.beforeApplicationShutdown();
    expect(tails.opened[0]?.closed).toBe(true);
  });

  it('hold back what comes until the past before it is known, and send that past to nobody', async () => {
    const { clock, feeds, sent, tails } = setUp();
    const now = clock.now();
    tails.ends[0] = `${now - 100}-0`;
    const opening = feeds.open(topics.deals);
    await new Promise(setImmediate);
    const [live, past] = tails.opened;
    void live?.options.onMessages([message(`${now + 1}-0`)]);
    await new Promise(setImmediate);
    expect(sent).toEqual([]);
    void past?.options.onMessages([message(`${now - 200}-0`), message(`${now - 100}-0`)]);
    const feed = await opening;
    await new Promise(setImmediate);
    expect(sent).toEqual([`${now + 1}-0`]);
    expect(feed.history.size).toBe(3);
    expect(past?.closed).toBe(true);
  });

  it('tell rooms of a gap, and cover nothing from before it', async () => {
    const { clock, feeds, sent, tails } = setUp();
    const feed = await feeds.open(topics.deals);
    void tails.opened[0]?.options.onMessages([message('20-0')]);
    await new Promise(setImmediate);
    const before = feed.cursorAt(parseRoom('deals'), clock.now() + 1);
    tails.opened[0]?.options.onGap(0);
    await new Promise(setImmediate);
    expect(sent).toEqual(['20-0', 'gap in deals.0']);
    expect(feed.history.continues(before, feed.partitionsOf(parseRoom('deals')))).toBe(false);
  });

  it('follow a topic until some time after its last room is empty', async () => {
    const { feeds, heard, tails } = setUp(5);
    heard.listens = true;
    await feeds.open(topics.deals);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tails.opened[0]?.closed).toBe(false);
    heard.listens = false;
    heard.idle('deals');
    while (!tails.opened[0]?.closed) await new Promise(setImmediate);
    await feeds.open(topics.deals);
    expect(tails.opened).toHaveLength(2);
    await feeds.beforeApplicationShutdown();
  });

  it('are read closely while somebody hears of them, and with more at once while nobody does', async () => {
    const { clock, feeds, heard, tails } = setUp();
    await feeds.open(topics.deals);
    const options = tails.opened[0]?.options;
    const calm = options?.paceMs?.() ?? 0;
    void options?.onMessages([message('20-0')]);
    await new Promise(setImmediate);
    expect(options?.paceMs?.()).toBe(calm);
    heard.somebody = true;
    void options?.onMessages([message('21-0')]);
    await new Promise(setImmediate);
    expect(options?.paceMs?.()).toBeLessThan(calm);
    clock.advance(5_000);
    expect(options?.paceMs?.()).toBe(calm);
  });

  it('try again after a topic could not be opened', async () => {
    const { feeds, tails } = setUp();
    vi.spyOn(tails, 'open').mockRejectedValueOnce(new Error('away'));
    await expect(feeds.open(topics.deals)).rejects.toThrow('away');
    expect(await feeds.open(topics.deals)).toBeDefined();
    await feeds.beforeApplicationShutdown();
  });
});
