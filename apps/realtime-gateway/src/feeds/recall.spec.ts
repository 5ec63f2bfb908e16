import { topics, type Topic } from '@rover/contracts';
import type { StreamMessage } from '@rover/redis-streams';
import { recall } from './recall.js';
import { TailOpener, type TailOptions, type TopicTail } from './topic-tail.js';

const topic: Topic = { ...topics.deals, partitions: 2 };
const message = (partition: number, entryId: string) => ({ partition, entryId }) as StreamMessage;

/** Gives what is asked for out of a list, in portions, after it was opened. */
class ListTails extends TailOpener {
  readonly asked: (readonly string[])[] = [];
  closed = 0;

  constructor(
    private readonly portions: StreamMessage[][],
    private readonly gaps: number[] = [],
  ) {
    super();
  }

  override open(_topic: Topic, { from, onGap, onMessages }: TailOptions): Promise<TopicTail> {
    this.asked.push(from as readonly string[]);
    this.gaps.forEach(onGap);
    void (async () => {
      for (const portion of this.portions) await Promise.resolve(onMessages(portion));
    })();
    return Promise.resolve({ positions: () => [], close: () => Promise.resolve(void this.closed++) });
  }
}

const options = { ends: ['500-0', '90-0'], since: 100, most: 10, withinMs: 20 };
const entries = (messages: readonly StreamMessage[]) =>
  messages.map(({ partition, entryId }) => `${partition} ${entryId}`);

describe('recall', () => {
  it('reads up to the ends and no further', async () => {
    const tails = new ListTails([
      [message(0, '200-0')],
      [message(0, '500-0'), message(0, '501-0')],
      [message(1, '600-0')],
    ]);
    const past = await recall(tails, topic, options);
    expect(entries(past.messages)).toEqual(['0 200-0', '0 500-0']);
    expect(past.start).toEqual(['100-0', '90-0']);
    expect([tails.asked, tails.closed]).toEqual([[['100-0', '90-0']], 1]);
  });

  it('asks nothing when nothing happened', async () => {
    const tails = new ListTails([]);
    expect(await recall(tails, topic, { ...options, ends: ['50-0', '0-0'] })).toEqual({
      start: ['50-0', '0-0'],
      messages: [],
    });
    expect(tails.asked).toEqual([]);
  });

  it('promises no more than it can know where entries were trimmed', async () => {
    const tails = new ListTails([[message(0, '200-0'), message(0, '500-0')]], [0]);
    const past = await recall(tails, topic, options);
    expect([past.start, entries(past.messages)]).toEqual([['200-0', '90-0'], ['0 500-0']]);
  });

  it('keeps the latest, and says since when', async () => {
    const tails = new ListTails(
      Array.from({ length: 8 }, (_, n) => [message(0, `${n === 7 ? 500 : 200 + n}-0`)]),
    );
    const past = await recall(tails, topic, { ...options, most: 2 });
    expect([past.start, entries(past.messages)]).toEqual([
      ['205-0', '90-0'],
      ['0 206-0', '0 500-0'],
    ]);
  });

  it('puts what it reads partition by partition in the order of time, and keeps the latest of all', async () => {
    const tails = new ListTails([
      [message(0, '200-0'), message(0, '400-0'), message(0, '500-0')],
      [message(1, '300-0'), message(1, '450-0')],
    ]);
    const ends = ['500-0', '450-0'];
    const past = await recall(tails, topic, { ...options, ends, most: 3 });
    expect(entries(past.messages)).toEqual(['0 400-0', '1 450-0', '0 500-0']);
    expect(past.start).toEqual(['200-0', '300-0']);
  });

  it('begins at the ends when it takes too long', async () => {
    const past = await recall(new ListTails([[message(0, '200-0')]]), topic, options);
    expect(past).toEqual({ start: options.ends, messages: [] });
  });
});
