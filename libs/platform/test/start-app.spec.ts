import { Body, ConflictException, Controller, Get, Inject, Module, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { z } from 'zod';
import {
  CONFIG,
  ConfigError,
  env,
  HealthRegistry,
  RoverError,
  startApp,
  UnavailableError,
  type ConfigOf,
  type RunningApp,
} from '../src/index.js';
import { createLogger } from '../src/logging/logger.js';
import { until } from './support/until.js';

const config = z.object({
  greeting: z.object({ text: env('GREETING', z.string().min(2).default('hello'), 'What it says.') }),
});

@Controller('things')
class ThingsController {
  constructor(@Inject(CONFIG) private readonly settings: ConfigOf<typeof config>) {}

  @Get()
  all() {
    return { data: this.settings.greeting.text };
  }

  @Get('taken')
  taken() {
    throw new RoverError('Someone was faster.', { code: 'THING_TAKEN', status: 409 });
  }

  @Get('away')
  away() {
    throw new UnavailableError();
  }

  @Get('broken')
  broken() {
    throw new Error('select password from account');
  }

  @Get('nest')
  nest() {
    throw new ConflictException('words of Nest');
  }

  @Post()
  create(@Body() body: object) {
    return { data: body };
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

const lines: string[] = [];
const logger = createLogger({
  app: 'showroom',
  level: 'debug',
  destination: { write: (line) => void lines.push(line) },
});
const environment = (more = {}) => ({
  REDIS_URL: process.env.REDIS_URL,
  REDIS_PREFIX: `t-${randomUUID().slice(0, 8)}`,
  ROVER_SHOWROOM_PORT: '0',
  ROVER_PORT: '0',
  ...more,
});
const declared = { requests: [], events: [] };
const start = (more = {}) =>
  startApp(
    { name: 'showroom', module: ThingsModule, config },
    { declared, env: environment(more), logger, signals: false },
  );

async function problem(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const text = await response.text();
  expect(text).not.toMatch(/select|at .*\.ts|words of Nest/);
  return JSON.parse(text) as Record<string, unknown>;
}

describe('startApp', () => {
  let running: RunningApp;
  const get = (path: string, init?: RequestInit) => fetch(`${running.url}${path}`, init);
  const post = (body: string, type = 'application/json') =>
    get('/things', { method: 'POST', body, headers: { 'content-type': type } });

  beforeAll(async () => {
    running = await start({ GREETING: 'hi' });
  });
  afterAll(() => running.close());

  it('serves the module with its configuration', async () => {
    await expect((await get('/things')).json()).resolves.toEqual({ data: 'hi' });
  });

  it('answers live, ready and health', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
    await expect((await get('/health')).json()).resolves.toEqual({ status: 'healthy' });
  });

  it('tells metrics by route template', async () => {
    await get('/things/nowhere');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(
      /rover_requests_total\{method="GET",endpoint="\/things",status_code="200",app="showroom"\} [1-9]/,
    );
    expect(text).toContain('endpoint="unmatched",status_code="404"');
    expect(text).not.toContain('nowhere');
  });

  it.each([
    ['/things/taken', 409, 'THING_TAKEN'],
    ['/things/away', 503, 'UNAVAILABLE'],
    ['/things/broken', 500, 'INTERNAL'],
    ['/things/nest', 409, 'CONFLICT'],
    ['/nothing', 404, 'NOT_FOUND'],
    ['/%zz', 400, 'MALFORMED_REQUEST'],
  ])('GET %s is the problem %d %s with the trace id of the caller', async (path, status, code) => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const response = await get(path, { headers: { traceparent } });
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(status === 503 ? '1' : null);
    await expect(problem(response)).resolves.toMatchObject({
      status,
      code,
      traceId: '0af7651916cd43dd8448eb211c80319c',
    });
  });

  it.each([
    ['truncated JSON', '{"a":', 'application/json', 400, 'MALFORMED_REQUEST'],
    ['nothing', '', 'application/json', 400, 'MALFORMED_REQUEST'],
    ['a prototype', '{"__proto__":{"admin":true}}', 'application/json', 400, 'MALFORMED_REQUEST'],
    ['XML', '<a/>', 'application/xml', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['text', 'text', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too much', `"${'x'.repeat(1024 * 1024)}"`, 'application/json', 413, 'BODY_TOO_LARGE'],
  ])('a body of %s is refused as it deserves', async (_what, body, type, status, code) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    await expect(problem(response)).resolves.toMatchObject({ status, code });
  });

  it('logs our faults with cause and trace id', async () => {
    const { traceId } = await problem(await get('/things/broken'));
    const line = lines
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((entry) => entry['trace.id'] === traceId);
    expect(line).toMatchObject({
      'log.level': 'error',
      'service.name': 'showroom',
      'error.rover': { cause: { message: 'select password from account' } },
    });
  });
});

describe('the life of an app', () => {
  it('does not start with a bad configuration, and says which variable', async () => {
    await expect(start({ GREETING: 'x' })).rejects.toThrow(ConfigError);
    await expect(start({ GREETING: 'x' })).rejects.toThrow(/GREETING is "x"/);
  });

  it('fails when its port is taken, and leaves nothing open', async () => {
    const first = await start();
    await expect(start({ ROVER_SHOWROOM_PORT: new URL(first.url).port })).rejects.toThrow(/EADDRINUSE/);
    await first.close();
  });

  it('runs beside others in one process', async () => {
    const apps = await Promise.all([
      start(),
      startApp(
        { name: 'gateway', module: ThingsModule, config },
        { declared, env: environment(), logger, signals: false },
      ),
    ]);
    const texts = await Promise.all(apps.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
    expect(texts[0]).not.toContain('app="gateway"');
    expect(texts[1]).not.toContain('app="showroom"');
    await Promise.all(apps.map((app) => app.close()));
  });

  it('is not ready while it drains, and finishes what is in hand', async () => {
    const { app, entered, finish } = await startSlow({ ROVER_SHUTDOWN_DELAY_MS: '300' });
    const answer = fetch(`${app.url}/slow`);
    await entered.opened;
    const closed = app.close();
    expect(app.app.get(HealthRegistry).draining).toBe(true);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
    finish.open();
    await expect((await answer).json()).resolves.toEqual({ data: 'done' });
    await closed;
    await expect(fetch(`${app.url}/health/live`)).rejects.toThrow();
  });

  it('does not wait for a client that keeps its connection after the last answer', async () => {
    const { app, entered, finish } = await startSlow();
    const agent = new Agent({ keepAlive: true });
    const asked = request(`${app.url}/slow`, { agent }).end();
    const answered = new Promise((resolve) =>
      asked.once('response', (answer) => answer.resume().once('end', resolve)),
    );
    await entered.opened;
    const closed = app.close();
    await until(async () => !(await fetch(`${app.url}/health/live`).catch(() => undefined)));
    finish.open();
    await answered;
    await closed;
    agent.destroy();
  });
});

function gate() {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** An app whose one route answers when the test says so. */
async function startSlow(variables: Record<string, string> = {}) {
  const [entered, finish] = [gate(), gate()];
  const module = slowModule(async () => {
    entered.open();
    await finish.opened;
    return { data: 'done' };
  });
  const overrides = { declared, env: environment(variables), logger, signals: false };
  return { app: await startApp({ name: 'showroom', module }, overrides), entered, finish };
}

function slowModule(handle: () => Promise<object>) {
  @Controller('slow')
  class SlowController {
    @Get()
    get() {
      return handle();
    }
  }
  @Module({ controllers: [SlowController] })
  class SlowModule {}
  return SlowModule;
}
