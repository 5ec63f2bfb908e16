import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module, Query } from '@nestjs/common';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { getImport, listingRanked } from '@rover/contracts';
import { RedisStreamsContext } from '@rover/redis-streams';
import { Redis } from 'ioredis';
import {
  Bus,
  callerOf,
  HandlerMismatchError,
  RoverError,
  scopeOf,
  startApp,
  type AppDefinition,
  type MessageScope,
  type RunningApp,
} from '../src/index.js';
import { until } from './support/until.js';

const caller = { sub: 'ann', roles: ['manager' as const] };
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const known = '6f2c1e0e-6ad0-4d0c-9c55-52a1e3c7a9d1';
const requests = [getImport] as const;
const events = [listingRanked] as const;
const seen: { data: unknown; scope: MessageScope }[] = [];

class GoneError extends RoverError {
  constructor() {
    super('That import was forgotten.', {
      code: 'IMPORT_FORGOTTEN',
      status: 410,
      errors: [{ path: 'id', message: 'too old' }],
    });
  }
}

@Controller()
class ServiceController {
  @MessagePattern(getImport.name)
  get(@Payload() { id }: { id: string }, @Ctx() context: RedisStreamsContext) {
    if (id !== known) throw new GoneError();
    return { data: { id, status: callerOf(context.message).sub } };
  }

  @EventPattern<string>(listingRanked.name)
  ranked(@Payload() data: object, @Ctx() context: RedisStreamsContext) {
    seen.push({ data, scope: scopeOf(context.message) });
  }
}
@Module({ controllers: [ServiceController] })
class ServiceModule {}

@Controller()
class DoorController {
  constructor(private readonly bus: Bus) {}

  @Get('imports')
  ask(@Query('id') id: string) {
    return this.bus.request(getImport, { id }, { caller, traceparent, deadlineMs: 4_000 });
  }
}
@Module({ controllers: [DoorController] })
class DoorModule {}

const prefix = `t-${randomUUID().slice(0, 8)}`;
const start = (
  definition: Omit<AppDefinition<never>, 'config'>,
  declared: object,
  more: Record<string, string> = {},
) => {
  const env = {
    REDIS_URL: process.env.REDIS_URL,
    REDIS_PREFIX: prefix,
    ROVER_PORT: '0',
    ROVER_EVENT_INGEST_PORT: '0',
    LOG_LEVEL: 'silent',
    ...more,
  };
  return startApp(definition as AppDefinition<never>, {
    declared: { requests: [], events: [], ...declared },
    env,
    signals: false,
  });
};
const service = (more = {}) =>
  start({ name: 'event-ingest', module: ServiceModule }, { requests, events }, more);
const door = (more = {}) => start({ name: 'gateway', module: DoorModule }, {}, more);

afterAll(async () => {
  const redis = new Redis(process.env.REDIS_URL as string);
  const keys = await redis.keys(`${prefix}*`);
  if (keys.length > 0) await redis.del(...keys);
  redis.disconnect();
});

describe('apps that speak over streams', () => {
  let apps: RunningApp[] = [];
  let bus: Bus;
  const ask = (id: string) => fetch(`${(apps[1] as RunningApp).url}/imports?id=${id}`);

  beforeAll(async () => {
    apps = [await service(), await door()];
    bus = (apps[1] as RunningApp).app.get(Bus);
  }, 20_000);
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  it('ask and answer, and the service knows who asks', async () => {
    await expect((await ask(known)).json()).resolves.toEqual({ data: { id: known, status: 'ann' } });
  });

  it('an error of the service is the same problem at the door', async () => {
    const answer = await ask(randomUUID());
    expect(answer.status).toBe(410);
    await expect(answer.json()).resolves.toMatchObject({
      code: 'IMPORT_FORGOTTEN',
      detail: 'That import was forgotten.',
      errors: [{ path: 'id', message: 'too old' }],
    });
  });

  it('a request that breaks its contract is refused at the edge of the service', async () => {
    const answer = await ask('not-a-uuid');
    expect(answer.status).toBe(422);
    await expect(answer.json()).resolves.toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ path: 'id' }],
    });
  });

  it('a request that nobody answers is 503, to be tried again', async () => {
    const lonely = await start(
      { name: 'gateway', module: DoorModule },
      {},
      { REDIS_PREFIX: `${prefix}-lonely` },
    );
    const asking = lonely.app.get(Bus).request(getImport, { id: known }, { caller, deadlineMs: 200 });
    await expect(asking).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', status: 503, retryAfter: 1 });
    await lonely.close();
  });

  it('events arrive with caller and trace', async () => {
    const importId = randomUUID();
    await bus.publish(listingRanked, [{ importId, count: 3 }], { caller, traceparent });
    await until(() => seen.some(({ data }) => (data as { importId: string }).importId === importId));
    expect(seen.at(-1)).toEqual({ data: { importId, count: 3 }, scope: { caller, traceparent } });
  });

  it('an event that breaks its contract goes to the dead letters at once', async () => {
    const before = seen.length;
    await bus.publish(listingRanked, [{ importId: randomUUID(), count: -1 }]);
    const text = async () => (await fetch(`${(apps[0] as RunningApp).url}/metrics`)).text();
    await until(async () =>
      /rover_stream_dead_letters_total\{type="listing.ranked",app="event-ingest"\} 1/.test(await text()),
    );
    expect(seen).toHaveLength(before);
    expect(await text()).toMatch(
      /rover_stream_handler_seconds_count\{kind="request",type="imports.get",outcome="done",app="event-ingest"\} [1-9]/,
    );
    expect(await text()).toMatch(
      /rover_stream_lag\{topic="imports",partition="0",group="event-ingest",app="event-ingest"\} 0/,
    );
  });
});

describe('the check of handlers at boot', () => {
  it('stops an app without the handler of a declared message', async () => {
    const starting = start({ name: 'event-ingest', module: DoorModule }, { requests, events });
    await expect(starting).rejects.toThrow(HandlerMismatchError);
    await expect(start({ name: 'event-ingest', module: DoorModule }, { requests, events })).rejects.toThrow(
      /imports\.get has no handler/,
    );
  });

  it('stops an app with two handlers of one request', async () => {
    @Controller()
    class SecondController {
      @MessagePattern(getImport.name)
      again(@Payload() data: object) {
        return data;
      }
    }
    @Module({ controllers: [ServiceController, SecondController] })
    class TwiceModule {}
    await expect(start({ name: 'event-ingest', module: TwiceModule }, { requests, events })).rejects.toThrow(
      /[Tt]wo handlers/,
    );
  });
});

describe('tracing', () => {
  interface OtlpSpan {
    traceId: string;
    spanId: string;
    parentSpanId?: string;
    name: string;
  }
  const collected: OtlpSpan[] = [];
  let collector: Server;

  beforeAll(async () => {
    collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as {
          resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[];
        };
        collected.push(
          ...body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
        );
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => collector.close());

  it('follows a request from the door through the stream to the service', async () => {
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const more = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, REDIS_PREFIX: `${prefix}-traced` };
    const traced = [await service(more), await door(more)];
    await fetch(`${traced[1]?.url}/imports?id=${known}`, { headers: { traceparent } });
    await Promise.all(traced.map((app) => app.close()));
    const byName = (name: string) => collected.find((span) => span.name === name) as OtlpSpan;
    const chain = ['GET /imports', 'request imports.get', 'process imports.get'].map(byName);
    expect(chain.map((span) => span.traceId)).toEqual(
      Array.from({ length: 3 }, () => '0af7651916cd43dd8448eb211c80319c'),
    );
    expect(byName('GET /imports').parentSpanId).toBe('b7ad6b7169203331');
    expect(byName('request imports.get').parentSpanId).toBe(byName('GET /imports').spanId);
  }, 20_000);
});
