import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Topic } from '@rover/contracts';
import { accessChangeIn, accessTopics, type AccessChange } from '@rover/platform';
import { TailOpener, type TopicTail } from '../feeds/topic-tail.js';

/** Follows what changes who may see and say what. From the first one on whom that matters for. */
@Injectable()
export class AccessTails implements BeforeApplicationShutdown {
  private opening?: Promise<readonly TopicTail[]>;
  private readonly listeners: ((change: AccessChange) => void)[] = [];

  constructor(private readonly tails: TailOpener) {}

  onChange(listener: (change: AccessChange) => void): void {
    this.listeners.push(listener);
  }

  /** Resolves once changes are heard: what is asked from then on becomes untrue only with an event. */
  async open(): Promise<void> {
    this.opening ??= Promise.all(accessTopics.map((topic) => this.follow(topic)));
    await this.opening.catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    const open = await this.opening?.catch(() => []);
    await Promise.all((open ?? []).map((tail) => tail.close()));
  }

  private follow(topic: Topic): Promise<TopicTail> {
    return this.tails.open(topic, {
      from: 'now',
      onMessages: (messages) => {
        for (const message of messages) this.tell(accessChangeIn(message));
      },
      onGap: () => this.tell({}),
    });
  }

  private tell(change: AccessChange | undefined): void {
    if (change) for (const listener of this.listeners) listener(change);
  }
}
