import { Inject, Injectable } from '@nestjs/common';
import type { Topic } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamTail, type StreamsOptions } from '@rover/redis-streams';
import { TailOpener, type TailOptions, type TopicTail } from './topic-tail.js';

/** Tails on Redis. */
@Injectable()
export class StreamTailOpener extends TailOpener {
  constructor(@Inject(STREAMS) private readonly streams: StreamsOptions) {
    super();
  }

  override async open(topic: Topic, { from, onMessages, onGap, paceMs }: TailOptions): Promise<TopicTail> {
    const tail = new StreamTail({
      ...this.streams,
      topics: [topic],
      paceMs,
      from: from === 'now' ? from : { [topic.name]: [...from] },
      onMessages,
      onGap: ({ partition }) => onGap(partition),
    });
    await tail.start();
    return { positions: () => tail.positions()[topic.name] ?? [], close: () => tail.stop() };
  }
}
