import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { relocation } from '../servers/postgres-program.mjs';
import { root } from '../support/paths.mjs';
import { Ports } from '../support/ports.mjs';
import { lives, signal } from '../support/processes.mjs';
import { until } from '../support/until.mjs';

const apps = [
  'gateway',
  'realtime-gateway',
  'event-ingest',
  'scoring-service',
  'vehicle-profiles',
  'showroom',
];
const patience = 150_000;

describe('npm start', () => {
  let home, port;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'rover-start-'));
    port = await new Ports().choose('gateway');
  });

  afterAll(() => {
    for (const path of [home, relocation(join(home, 'postgres'))])
      rmSync(path, { recursive: true, force: true });
  });

  /** A start of its own servers, in a folder of its own; answers what it prints and how to wait for it. */
  function start(...args) {
    const env = { ...process.env, ROVER_HOME: home, ROVER_PORT: String(port) };
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'npm_lifecycle_event']) delete env[name];
    const script = join(root, 'ops/local/start.mjs');
    const child = spawn(process.execPath, [script, '--no-demo', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const run = { child, text: '', code: undefined };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (run.text += chunk));
    child.once('close', (code) => (run.code = code));
    run.says = (words) => until(() => run.text.includes(words) || run.code !== undefined, { ms: patience });
    run.ends = () => until(() => run.code !== undefined, { ms: patience });
    return run;
  }

  const ledger = () => JSON.parse(readFileSync(join(home, 'running.json'), 'utf8'));
  const entry = (name) => ledger().processes.find((process) => process.name === name);
  const health = (path) => fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.status);

  async function stopped(run, entries) {
    run.child.kill('SIGINT');
    await run.ends();
    expect(run.text).toContain('Rover has stopped.');
    expect(run.code).toBe(0);
    expect(entries.filter(lives)).toEqual([]);
    expect(existsSync(join(home, 'running.json'))).toBe(false);
  }

  it(
    'starts all, keeps all running, is one at a time, cleans up after a killed one and leaves nothing behind',
    async () => {
      const first = start();
      await first.says('\nRover is ready');
      expect(first.text).toMatch(/\nRover is ready at http:\/\/127\.0\.0\.1:\d+ /);
      expect(
        ledger()
          .processes.map(({ name }) => name)
          .sort(),
      ).toEqual([...apps, 'postgres', 'redis'].sort());
      expect(await health('/health/ready')).toBe(200);

      const second = start();
      await second.ends();
      expect(second.code).toBe(1);
      expect(second.text).toContain(`Rover runs already from this checkout (pid ${first.child.pid})`);

      const killed = entry('showroom');
      signal(killed, 'SIGKILL');
      await first.says('showroom is back');
      expect(first.text).toContain('! showroom died (SIGKILL)');
      expect(lives(entry('showroom'))).toBe(true);

      const orphans = ledger().processes;
      first.child.kill('SIGKILL');
      await first.ends();
      expect(orphans.filter(lives)).toHaveLength(8);

      const third = start('--one-process');
      await third.says('\nRover is ready');
      expect(third.text).toContain('\nRover is ready');
      expect(orphans.filter(lives)).toEqual([]);
      expect(
        ledger()
          .processes.map(({ name }) => name)
          .sort(),
      ).toEqual(['postgres', 'redis', 'rover']);
      expect(await health('/health/ready')).toBe(200);
      await stopped(third, ledger().processes);
    },
    4 * patience,
  );
});
