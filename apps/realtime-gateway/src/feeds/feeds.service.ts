import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Topic } from '@rover/contracts';
import { CLOCK, CONFIG, LOGGER, type Clock, type Logger } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import type { RealtimeConfig } from '../realtime.config.js';
import { Broadcaster } from '../sockets/broadcaster.js';
import { Feed } from './feed.js';
import { Pace } from './pace.js';
import { Positions } from './positions.js';
import { recall } from './recall.js';
import { TailOpener, type TopicTail } from './topic-tail.js';

/** A topic and how closely it is followed. */
interface Heard {
  readonly feed: Feed;
  readonly pace: Pace;
}

interface OpenFeed {
  readonly feed: Feed;
  readonly tail: TopicTail;
}

const RECALL_WITHIN_MS = 3_000;
/** Text that is sent in one tick: well below the limit of a backlog. */
const SLICE = 64 * 1024;

/** The topics that this process follows: opened by the first room that needs one, closed some time after the last. */
@Injectable()
export class FeedsService implements BeforeApplicationShutdown {
  private readonly feeds = new Map<string, Promise<OpenFeed>>();
  private readonly closing = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly tails: TailOpener,
    private readonly positions: Positions,
    private readonly broadcaster: Broadcaster,
    @Inject(CONFIG) private readonly config: RealtimeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    broadcaster.onIdleTopic((topic) => this.linger(topic));
  }

  /** The feed of a topic. It stays open while somebody is in a room that it feeds, and for a while after. */
  async open(topic: Topic): Promise<Feed> {
    this.linger(topic.name);
    const open = this.feeds.get(topic.name) ?? this.start(topic);
    return (await open).feed;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.feeds.keys()].map((topic) => this.close(topic)));
  }

  private start(topic: Topic): Promise<OpenFeed> {
    const opening = this.connect(topic);
    this.feeds.set(topic.name, opening);
    opening.catch(() => this.feeds.delete(topic.name));
    return opening;
  }

  /** The tail waits with its first messages until the past before them is known. */
  private async connect(topic: Topic): Promise<OpenFeed> {
    let opened: (feed: Feed) => void = () => undefined;
    const ready = new Promise<Feed>((resolve) => (opened = resolve));
    const pace = new Pace();
    const tail = await this.tails.open(topic, {
      from: 'now',
      paceMs: () => pace.ms(this.clock.now()),
      onMessages: async (messages) => this.receive({ feed: await ready, pace }, messages),
      onGap: (partition) => void ready.then((feed) => this.lose(feed, partition)),
    });
    const ends = tail.positions();
    const { recallMs, events } = this.config.history;
    const past = await recall(this.tails, topic, {
      ends,
      since: this.clock.now() - recallMs,
      most: events,
      withinMs: RECALL_WITHIN_MS,
    });
    const feed = new Feed(topic, past, this.config.history, this.positions);
    opened(feed);
    return { feed, tail };
  }

  /** Sockets get their turn between slices: a burst of one tick would look like a client that does not read. */
  private async receive({ feed, pace }: Heard, messages: readonly StreamMessage[]): Promise<void> {
    let slice = 0;
    for (const message of messages) {
      const event = feed.receive(message, this.clock.now());
      if (!event) continue;
      if (this.broadcaster.send(event)) pace.heard(event.receivedAt);
      slice += event.size;
      if (slice < SLICE) continue;
      slice = 0;
      await new Promise(setImmediate);
    }
  }

  /** What was lost cannot be told; that something was lost must be. */
  private lose(feed: Feed, partition: number): void {
    this.logger.warn({ topic: feed.topic.name, partition }, 'Events were lost on their way to sockets');
    this.broadcaster.tellGap(feed.lose(partition));
  }

  /** Puts the topic's end off by the whole time; at its end the topic goes unless somebody listens again. */
  private linger(topic: string): void {
    clearTimeout(this.closing.get(topic));
    const timer = setTimeout(() => this.closeIfIdle(topic), this.config.history.lingerMs);
    this.closing.set(topic, timer.unref());
  }

  private closeIfIdle(topic: string): void {
    if (this.broadcaster.listens(topic)) return;
    this.close(topic).catch((err: unknown) =>
      this.logger.warn({ err, topic }, 'A topic was not closed cleanly'),
    );
  }

  private async close(topic: string): Promise<void> {
    clearTimeout(this.closing.get(topic));
    const opened = this.feeds.get(topic);
    this.feeds.delete(topic);
    const open = await opened;
    await open?.tail.close();
    if (open && !this.feeds.has(topic)) this.positions.forget(open.feed.partitions);
  }
}
