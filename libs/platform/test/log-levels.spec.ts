import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Module } from '@nestjs/common';
import {
  LOGGER,
  LogLevelRepository,
  ManualClock,
  startApp,
  type Logger,
  type RunningApp,
} from '../src/index.js';
import { createLogger } from '../src/logging/logger.js';
import { until } from './support/until.js';

@Injectable()
class Talker {
  constructor(@Inject(LOGGER) readonly logger: Logger) {}
}

@Injectable()
class Other {
  constructor(@Inject(LOGGER) readonly logger: Logger) {}
}

@Module({ providers: [Talker, Other] })
class TalkModule {}

const prefix = `t-${randomUUID().slice(0, 8)}`;
const clock = new ManualClock(Date.now());
const declared = { requests: [], events: [] };

async function start(name: 'showroom' | 'event-ingest') {
  const lines: string[] = [];
  const logger = createLogger({
    app: name,
    level: 'info',
    destination: { write: (line) => void lines.push(line) },
  });
  const env = {
    REDIS_URL: process.env.REDIS_URL,
    REDIS_PREFIX: prefix,
    ROVER_SHOWROOM_PORT: '0',
    ROVER_EVENT_INGEST_PORT: '0',
    ROVER_PORT: '0',
  };
  const running = await startApp(
    { name, module: TalkModule },
    { declared, env, logger, clock, signals: false },
  );
  return { running, lines, talker: running.app.get(Talker).logger, other: running.app.get(Other).logger };
}

describe('levels of logs at run time', () => {
  const apps: { running: RunningApp; lines: string[]; talker: Logger; other: Logger }[] = [];
  let repository: LogLevelRepository;

  beforeAll(async () => {
    apps.push(await start('showroom'), await start('showroom'), await start('event-ingest'));
    repository = (apps[0] as (typeof apps)[number]).running.app.get(LogLevelRepository);
  });
  afterAll(() => Promise.all(apps.map(({ running }) => running.close())));

  const [first, second, third] = [0, 1, 2].map((at) => () => apps[at] as (typeof apps)[number]) as [
    () => (typeof apps)[number],
    () => (typeof apps)[number],
    () => (typeof apps)[number],
  ];
  const talk = (level: 'debug' | 'trace', app: 'showroom' | '*' = 'showroom') =>
    repository.put({ app, component: 'Talker', level, until: clock.now() + 60_000 });

  it('gives whoever injects the logger the one of their class', () => {
    first().talker.info('I am');
    expect(JSON.parse(first().lines.at(-1) as string)).toMatchObject({ 'log.logger': 'Talker' });
    expect(first().talker).not.toBe(first().other);
  });

  it('reach every replica of the app, one component of it, and end by themselves', async () => {
    await talk('debug');
    await until(() => [first(), second()].every(({ talker }) => talker.level === 'debug'));
    expect([first().other.level, third().talker.level]).toEqual(['info', 'info']);
    clock.advance(60_000);
    await until(() => [first(), second()].every(({ talker }) => talker.level === 'info'));
    expect(await repository.list()).toEqual([]);
  });

  it('reach every app where all are meant, and what names the app wins', async () => {
    await talk('trace', '*');
    await talk('debug', 'showroom');
    await until(() => third().talker.level === 'trace' && first().talker.level === 'debug');
    expect(await repository.remove({ app: '*', component: 'Talker' })).toBe(true);
    expect(await repository.remove({ app: '*', component: 'Talker' })).toBe(false);
    await until(() => third().talker.level === 'info');
    expect(first().talker.level).toBe('debug');
  });

  it('are known by the components that apps have', async () => {
    await until(async () => ((await repository.known()).get('event-ingest') ?? []).includes('Other'));
  });
});
