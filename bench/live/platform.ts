import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { BenchContext } from '../support/context.js';
import { freePort } from '../support/free-port.js';

const apps = {
  gateway: 'ROVER_PORT',
  'event-ingest': 'ROVER_EVENT_INGEST_PORT',
  'scoring-service': 'ROVER_SCORING_SERVICE_PORT',
  'vehicle-profiles': 'ROVER_VEHICLE_PROFILES_PORT',
  showroom: 'ROVER_SHOWROOM_PORT',
  'realtime-gateway': 'ROVER_REALTIME_GATEWAY_PORT',
};

const built = fileURLToPath(new URL('../../apps/', import.meta.url));
/** As `npm start` and the image run them. */
const nodeFlagsOf = (app: string): string[] => [`--max-semi-space-size=${app === 'gateway' ? 16 : 64}`];
const READY_WITHIN_MS = 60_000;

/** What differs from a platform that is new and empty. */
export interface Beginning {
  /** Called between the migrations and the start of the apps. */
  fill?(databaseUrl: string): Promise<void>;
  /** Default {@link READY_WITHIN_MS}. */
  readyWithinMs?: number;
}

type Environment = Record<string, string>;

/** The six apps as processes of their own, on a database of their own. */
export class Platform {
  private readonly processes: ChildProcess[] = [];

  private constructor(
    private readonly context: BenchContext,
    private readonly env: Environment,
  ) {}

  static async start(context: BenchContext, { fill, readyWithinMs }: Beginning = {}): Promise<Platform> {
    const platform = new Platform(context, await environmentFor(context));
    try {
      await platform.migrate();
      await fill?.(platform.databaseUrl);
      for (const app of Object.keys(apps)) platform.processes.push(platform.node(app, 'main.js'));
      await Promise.race([platform.ready(readyWithinMs), platform.firstEnd()]);
    } catch (error) {
      await platform.stop();
      throw error;
    }
    return platform;
  }

  /** The public door. */
  get url(): string {
    return this.urlOf('gateway');
  }

  /** The door of an app itself: health and metrics. */
  urlOf(app: keyof typeof apps): string {
    return `http://127.0.0.1:${this.env[apps[app]]}`;
  }

  /** The process of each app. */
  pids(): Record<string, number> {
    return Object.fromEntries(Object.keys(apps).map((app, i) => [app, this.processes[i]?.pid ?? 0]));
  }

  /** The database of this platform alone. */
  get databaseUrl(): string {
    return this.env['DATABASE_URL'] as string;
  }

  /** Kills an app as a machine that fails would, and starts it again. Resolves when it is ready. */
  async killAndRestart(app: keyof typeof apps): Promise<void> {
    const index = Object.keys(apps).indexOf(app);
    const killed = this.processes[index] as ChildProcess;
    killed.kill('SIGKILL');
    await ended(killed);
    this.processes[index] = this.node(app, 'main.js');
    await ready(this.urlOf(app));
  }

  async stop(): Promise<void> {
    for (const child of this.processes) child.kill('SIGTERM');
    await Promise.all(this.processes.map((child) => ended(child)));
  }

  private async ready(withinMs?: number): Promise<void> {
    const urls = Object.values(apps).map((port) => `http://127.0.0.1:${this.env[port]}`);
    await Promise.all(urls.map((url) => ready(url, withinMs)));
  }

  /** Rejects when an app ends by itself. */
  private async firstEnd(): Promise<void> {
    await Promise.race(this.processes.map((child) => ended(child)));
    throw new Error(`An app ended: see ${this.context.folder}`);
  }

  private async migrate(): Promise<void> {
    for (const app of Object.keys(apps)) {
      if (!existsSync(join(built, app, 'src', 'migrate.main.js'))) continue;
      const code = await ended(this.node(app, 'migrate.main.js'));
      if (code !== 0) throw new Error(`The migration of ${app} failed: see ${this.context.folder}`);
    }
  }

  private node(app: string, script: string): ChildProcess {
    const log = openSync(join(this.context.folder, `${app}.log`), 'a');
    return spawn(process.execPath, [...nodeFlagsOf(app), join(built, app, 'src', script)], {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', log, log],
    });
  }
}

async function environmentFor(context: BenchContext): Promise<Environment> {
  const ports = await Promise.all(Object.values(apps).map(async (name) => [name, String(await freePort())]));
  const env = Object.fromEntries(ports) as Environment;
  return {
    ...env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    ROVER_DEV_SIGN_IN: 'true',
    ROVER_DEV_SIGNING_KEY: signingKey(),
    ROVER_MASTER_KEY: randomBytes(32).toString('base64'),
    ROVER_JWKS_URL: `http://127.0.0.1:${env[apps.gateway]}/api/v1/auth/jwks`,
    ROVER_REALTIME_GATEWAY_URL: `http://127.0.0.1:${env[apps['realtime-gateway']]}`,
    DATABASE_URL: await newDatabase(context.databaseUrl),
    REDIS_URL: context.redisUrl,
  };
}

async function newDatabase(server: string): Promise<string> {
  const name = `live_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

function signingKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify(privateKey.export({ format: 'jwk' }));
}

async function ready(url: string, withinMs = READY_WITHIN_MS): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline)
      throw new Error(`${url} is not ready: ${answer ? await answer.text() : 'nothing answers'}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });
