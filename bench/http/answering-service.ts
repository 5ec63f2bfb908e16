import { requestTopic, searchDeals, topics } from '@rover/contracts';
import { RedisStreamsServer } from '@rover/redis-streams';
import { Redis } from 'ioredis';
import { dealsPage } from './payloads.js';

/** Stands in for scoring-service, so that the gateway alone is measured: it answers every search with one page. */
export class AnsweringService {
  private constructor(
    private readonly server: RedisStreamsServer,
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  static async start(url: string, prefix: string): Promise<AnsweringService> {
    const server = new RedisStreamsServer({
      connection: { url },
      prefix,
      group: searchDeals.service,
      requestTopic: requestTopic(searchDeals.service),
    });
    server.addHandler(searchDeals.name, () => Promise.resolve(dealsPage));
    await new Promise<void>((resolve, reject) => {
      server.listen((error) => (error ? reject(error as Error) : resolve()));
    });
    return new AnsweringService(server, new Redis(url), prefix);
  }

  /** Removes the events that the gateway has appended. */
  async dropEvents(): Promise<void> {
    const { name, partitions } = topics.intake;
    for (let at = 0; at < partitions; at++) await this.redis.unlink(`${this.prefix}:{${name}:${at}}`);
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.redis.quit();
  }
}
