import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Topic } from '@rover/contracts';
import { CLOCK, CONFIG, LOGGER, type Clock, type Logger } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import type { RealtimeConfig } from '../realtime.config.js';
import { Broadcaster } from '../sockets/broadcaster.js';
import { Feed } from './feed.js';
import { TailOpener, type TopicTail } from './topic-tail.js';

interface OpenFeed {
  readonly feed: Feed;
  readonly tail: TopicTail;
}

/** The topics that this process follows: opened by the first room that needs one, closed some time after the last. */
@Injectable()
export class FeedsService implements BeforeApplicationShutdown {
  private readonly feeds = new Map<string, Promise<OpenFeed>>();
  private readonly closing = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly tails: TailOpener,
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

  private async connect(topic: Topic): Promise<OpenFeed> {
    // Messages cannot come before `open` has answered: it resolves in the tick that starts the reading.
    let feed: Feed | undefined;
    const tail = await this.tails.open(topic, (messages) => this.receive(feed, messages));
    feed = new Feed(topic, tail.start, this.config.history);
    return { feed, tail };
  }

  private receive(feed: Feed | undefined, messages: readonly StreamMessage[]): void {
    if (!feed) throw new Error('A tail spoke before it was open');
    const now = this.clock.now();
    for (const message of messages) this.broadcaster.send(feed.receive(message, now));
  }

  /** Puts the topic's end off by the whole time; at its end the topic goes unless somebody listens again. */
  private linger(topic: string): void {
    clearTimeout(this.closing.get(topic));
    const timer = setTimeout(() => this.closeIfIdle(topic), this.config.history.lingerMs);
    this.closing.set(topic, timer.unref());
  }

  private closeIfIdle(topic: string): void {
    if (this.broadcaster.listens(topic)) return;
    this.close(topic).catch((err: unknown) => this.logger.warn({ err, topic }, 'A topic was not closed cleanly'));
  }

  private async close(topic: string): Promise<void> {
    clearTimeout(this.closing.get(topic));
    const open = this.feeds.get(topic);
    this.feeds.delete(topic);
    await (await open)?.tail.close();
  }
}
