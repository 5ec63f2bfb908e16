import { eventNamed, requestNamed, requestTopic, type AppName } from '@rover/contracts';
import { compileSchema, decodeError, encodeError, recogniseError } from '@rover/platform';
import { RedisStreamsServer, type ErrorCodec, type RedisStreamsContext } from '@rover/redis-streams';
import type { TestRedis } from '@rover/testing';

/** What a service was told: the payload as it arrived, and on whose behalf. */
export interface Heard {
  readonly type: string;
  readonly data: unknown;
  readonly raw: string;
  readonly context: Record<string, unknown> | undefined;
}

const errorCodec: ErrorCodec = {
  serialize: (error) => encodeError(recogniseError(error)),
  deserialize: (value) => decodeError(value) ?? new Error('An error that cannot be read'),
};

const validate = (name: string, data: unknown): void => {
  const schema = requestNamed(name)?.request ?? eventNamed(name)?.data;
  if (schema) compileSchema(schema).parse(data);
};

type Answer = (data: never, context: RedisStreamsContext) => unknown;

/** Lets everybody in everywhere, as vehicle-profiles would those who see all vehicles. */
export const openDoors = {
  'access.check': ({ doorways }: { doorways: unknown[] }) => ({
    data: { answers: doorways.map(() => ({ allowed: true, until: null })) },
  }),
};

/** Stands in for the services behind the gateway: answers requests as a test says, and remembers events. */
export class FakeServices {
  readonly heard: Heard[] = [];
  private readonly servers: RedisStreamsServer[] = [];

  constructor(private readonly redis: Pick<TestRedis, 'url' | 'prefix'>) {}

  /** Starts a service with answers by request name; it takes the named events. */
  async start(service: AppName, answers: Record<string, Answer>, events: string[] = []): Promise<void> {
    const server = new RedisStreamsServer({
      connection: { url: this.redis.url },
      prefix: this.redis.prefix,
      group: service,
      resolve: (type) => eventNamed(type)?.topic,
      requestTopic: requestTopic(service),
      validate,
      errorCodec,
      retry: { attempts: 1 },
    });
    for (const [name, answer] of Object.entries(answers)) {
      if (requestNamed(name)?.service !== service) throw new Error(`${name} is not a request to ${service}`);
      server.addHandler(name, (data, context) =>
        Promise.resolve(answer(data as never, context as RedisStreamsContext)),
      );
    }
    for (const type of events) server.addHandler(type, this.remember, true, { batch: 100 });
    await new Promise<void>((resolve, reject) => {
      server.listen((error) => (error ? reject(error as Error) : resolve()));
    });
    this.servers.push(server);
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.close()));
  }

  private readonly remember = (messages: Heard[]): Promise<void> => {
    this.heard.push(...messages.map(({ type, data, raw, context }) => ({ type, data, raw, context })));
    return Promise.resolve();
  };
}
