import { Inject, Injectable } from '@nestjs/common';
import type { Topic } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamsOptions } from '@rover/redis-streams';
import { TailOpener, type TailOptions, type TopicTail } from './topic-tail.js';

/**
 * Events of one commit lie in several partitions, and a blocked read is woken by the first of them: so much later, ms,
 * the next read brings all others. What is longer than a write of them takes is waited for in vain.
 */
const PACE_MS = 2;

/** Tails on Redis. */
@Injectable()
export class StreamTailOpener extends TailOpener {
  constructor(@Inject(STREAMS) private readonly streams: StreamsOptions) {
    super();
  }

  override async open(topic: Topic, { from, onMessages, onGap }: TailOptions): Promise<TopicTail> {
    const tail = new StreamTail({
      ...this.streams,
      topics: [topic],
      paceMs: PACE_MS,
      from: from === 'now' ? from : { [topic.name]: [...from] },
      onMessages,
      onGap: ({ partition }) => onGap(partition),
    });
    await tail.start();
    return { positions: () => tail.positions()[topic.name] ?? [], close: () => tail.stop() };
  }
}
