import { generateKeyPairSync } from 'node:crypto';
import { appNames } from '@rover/contracts';
import type { AppName } from '@rover/contracts';
import { freePort } from '../servers/free-port.js';
import { createMigratedDatabase, once, type TestDatabase } from '../servers/test-database.js';
import { createTestRedis, type TestRedis } from '../servers/test-redis.js';
import { waitFor } from '../wait-for.js';
import { AppProcess } from './app-process.js';

const READY_WITHIN_MS = 120_000;

const portVariables: Record<AppName, string> = {
  gateway: 'ROVER_PORT',
  'event-ingest': 'ROVER_EVENT_INGEST_PORT',
  'scoring-service': 'ROVER_SCORING_SERVICE_PORT',
  'vehicle-profiles': 'ROVER_VEHICLE_PROFILES_PORT',
  showroom: 'ROVER_SHOWROOM_PORT',
  'realtime-gateway': 'ROVER_REALTIME_GATEWAY_PORT',
};

/** The six apps, as people run them. */
export interface TestPlatform {
  /** The public door. */
  readonly url: string;
  readonly redis: Pick<TestRedis, 'url' | 'prefix'>;
  /** Asks its database; names the schema of a table. */
  readonly query: TestDatabase['query'];
  /** Where one app listens: its health, its metrics. */
  urlOf(name: AppName): string;
  /** @throws Error when all apps are one process */
  app(name: AppName): AppProcess;
  /** The first process; where all apps are one process, all of them. */
  readonly original: Replica;
  /** Starts one more of each app beside what is there, all in one process; resolves when it is ready. */
  addReplica(): Promise<Replica>;
  /** Resolves when every app says that it is ready. */
  ready(): Promise<void>;
  /** Which apps run, and what each of them said last: for the message of a test that waits in vain. */
  lastWords(): string;
  /** Ends the apps, and what they stood on unless it was given. */
  stop(): Promise<void>;
  /** Ends every process as a crash would. */
  kill(): Promise<void>;
}

/** A process with one replica of each app. */
export interface Replica {
  urlOf(name: AppName): string;
  readonly process: AppProcess;
}

/** What differs from a platform on a database and streams of its own; `env` adds to the environment of every app. */
export interface PlatformGround {
  /** Brought up to date before the start; the caller's to drop. */
  readonly database?: Pick<TestDatabase, 'url'>;
  /** The caller's to drop. */
  readonly redis?: Pick<TestRedis, 'url' | 'prefix'>;
  readonly env?: Record<string, string>;
  /** Told of what the process prints; for one process alone. */
  readonly onOutput?: (text: string) => void;
  /** All apps in one process: for suites that kill and restart none of them. */
  readonly oneProcess?: boolean;
}

const migrateAll = ({ url }: { readonly url: string }) => AppProcess.migrate(appNames, { DATABASE_URL: url });

/**
 * Starts the whole platform from the build, on free ports, and waits until it is ready.
 * @throws Error with the output of the app that is not
 */
export async function startPlatform(ground: PlatformGround = {}): Promise<TestPlatform> {
  const [ownDatabase, ownRedis] = await Promise.all([
    ground.database ? undefined : createMigratedDatabase('platform', migrateAll),
    ground.redis ? undefined : createTestRedis(),
  ]);
  const drop = () => Promise.all([ownDatabase?.drop(), ownRedis?.drop()]);
  try {
    if (ground.database) await migrateAll(ground.database);
    const apps = await startApps({ database: ownDatabase, redis: ownRedis, ...ground } as Ground);
    const stop = () => apps.stop().finally(drop);
    return { ...apps, stop };
  } catch (error) {
    await drop();
    throw error;
  }
}

type Ground = PlatformGround & Required<Pick<PlatformGround, 'database' | 'redis'>>;

async function startApps(ground: Ground): Promise<TestPlatform> {
  const ports = new Map<AppName, number>();
  for (const name of appNames) ports.set(name, await freePort());
  const env = environmentOf(ground, ports);
  const apps = new Map(
    ground.oneProcess ? [] : appNames.map((name) => [name, AppProcess.of(name, env)] as const),
  );
  const processes = ground.oneProcess ? [AppProcess.ofAll(env, ground.onOutput)] : [...apps.values()];
  const urlOf = (name: AppName) => `http://127.0.0.1:${ports.get(name)}`;
  const ready = async () => {
    for (const name of appNames)
      await untilReady(urlOf(name), apps.get(name) ?? (processes[0] as AppProcess));
  };
  for (const process of processes) process.start();
  const stop = async () => void (await Promise.all(processes.map((process) => process.stop())));
  const kill = async () => void (await Promise.all(processes.map((process) => process.kill())));
  await ready().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const app = (name: AppName): AppProcess => {
    const found = apps.get(name);
    if (!found) throw new Error(`${name} is no process of its own here`);
    return found;
  };
  const lastWords = () => lastWordsOf(processes);
  const query: TestDatabase['query'] = (sql, values) => once(ground.database.url, sql, values);
  const original = { urlOf, process: processes[0] as AppProcess };
  const addReplica = () => startReplica(env, processes);
  const doors = { url: urlOf('gateway'), redis: ground.redis, query, urlOf };
  return { ...doors, app, original, addReplica, ready, lastWords, stop, kill };
}

async function startReplica(env: Record<string, string>, processes: AppProcess[]): Promise<Replica> {
  const ports = new Map<AppName, string>();
  for (const name of appNames) ports.set(name, String(await freePort()));
  const own = Object.fromEntries([...ports].map(([name, port]) => [portVariables[name], port]));
  const process = AppProcess.ofAll({ ...env, ...own });
  processes.push(process);
  process.start();
  const urlOf = (name: AppName) => `http://127.0.0.1:${ports.get(name)}`;
  for (const name of appNames) await untilReady(urlOf(name), process);
  return { urlOf, process };
}

const lastWordsOf = (apps: readonly AppProcess[]): string =>
  apps
    .map(({ app, isRunning, output }) => `${app} (${isRunning ? 'running' : 'ended'}): ${output || 'silent'}`)
    .join('\n');

async function untilReady(url: string, app: AppProcess): Promise<void> {
  const asked = waitFor(async () => (await fetch(`${url}/health/ready`)).ok, READY_WITHIN_MS);
  await asked.catch((cause: unknown) => {
    throw new Error(`${app.app} is not ready:\n${app.output}`, { cause });
  });
}

function environmentOf(
  { database, redis, env }: Ground,
  ports: Map<AppName, number>,
): Record<string, string> {
  const port = (name: AppName) => String(ports.get(name));
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    ROVER_HOST: '127.0.0.1',
    ROVER_DEV_SIGNING_KEY: signingKey(),
    ROVER_JWKS_URL: `http://127.0.0.1:${port('gateway')}/api/v1/auth/jwks`,
    ROVER_REALTIME_GATEWAY_URL: `http://127.0.0.1:${port('realtime-gateway')}`,
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    REDIS_PREFIX: redis.prefix,
    ...Object.fromEntries(appNames.map((name) => [portVariables[name], port(name)])),
    ...env,
  };
}

function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify(privateKey.export({ format: 'jwk' }));
}
