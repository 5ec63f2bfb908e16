import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { appNames } from '@rover/contracts';
import { checkout, startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { developmentToken } from '../../local/apps/development-token.mjs';
import { findWatchPrograms } from '../../local/servers/watch-programs.mjs';
import { namedFields } from '../../logs/kibana.mjs';
import { fieldsOf, mappedFields } from '../../logs/test/support/fields.js';
import { buryOne } from './support/dead-letter.js';
import { documentedMetrics } from './support/catalogue.js';
import { allQueries } from './support/dashboards.js';
import { LivePrometheus } from './support/live-prometheus.js';
import { familyOf, scrape, type Scrape } from './support/scrape.js';
import { Traffic } from './support/traffic.js';

/** No metric may have more series than this on a platform that has seen a bit of everything. */
const MOST_SERIES = 3_000;
const ours = /^rover_/;
const run = promisify(execFile);

/** Somebody who takes traces and does nothing with them. */
async function takeTraces(): Promise<Server> {
  const server = createServer((request, answer) => {
    request.resume();
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('a running platform, as it is watched', () => {
  let platform: TestPlatform;
  let traffic: Traffic;
  let prometheus: LivePrometheus | undefined;
  let collector: Server;
  /** Everything that the platform has logged. */
  let printed = '';

  beforeAll(async () => {
    const onOutput = (text: string) => void (printed += text);
    collector = await takeTraces();
    const { port } = collector.address() as AddressInfo;
    const env = { LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` };
    platform = await startPlatform({ oneProcess: true, env, onOutput });
    const { prometheus: program } = await findWatchPrograms();
    if (program) prometheus = await LivePrometheus.start(program, platform);
    else
      console.warn(
        'Skipped what needs Prometheus: it can be had neither here nor from the packages of the system',
      );
    traffic = new Traffic(platform);
    await traffic.run();
  });

  afterAll(async () => {
    traffic?.close();
    await prometheus?.stop();
    await platform?.stop();
    collector?.close();
  });

  /** What is there of each metric: its labels without `app` and `le`. */
  const labelsIn = ({ series, types }: Scrape): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const one of series) {
      const labels = Object.keys(one.labels).filter((label) => label !== 'app' && label !== 'le');
      found.set(familyOf(one, types), labels.sort());
    }
    return found;
  };

  const always = documentedMetrics().filter(({ onFault }) => !onFault);

  it('tells every metric that is documented, with its labels', async () => {
    const wanted = Object.fromEntries(always.map(({ name, labels }) => [name, [...labels].sort()]));
    await waitFor(async () => {
      const found = labelsIn(await scrape(platform));
      return always.every(({ name }) => found.has(name));
    }).catch(() => undefined);
    const found = labelsIn(await scrape(platform));
    expect(Object.fromEntries(always.map(({ name }) => [name, found.get(name)]))).toEqual(wanted);
  });

  it('tells no metric of ours that is not documented', async () => {
    const { types } = await scrape(platform);
    const known = new Set(documentedMetrics().map(({ name }) => name));
    expect([...types.keys()].filter((name) => ours.test(name) && !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !types.has(name))).toEqual([]);
  });

  it('puts no id, name or path into a label', async () => {
    const { series } = await scrape(platform);
    const odd = series.filter(({ name, labels }) => ours.test(name) && Object.values(labels).some(isOdd));
    expect(odd).toEqual([]);
    function isOdd(label: string): boolean {
      return label.includes(traffic.mark) || /[0-9a-f]{8}-[0-9a-f]{4}|\d{6}|@|\b[a-z]{3}_\w{8}/.test(label);
    }
  });

  it('has as many series for other people and vehicles as for the first ones', async () => {
    const seriesOf = async () => {
      const { series } = await scrape(platform);
      return new Set(
        series.filter(({ name }) => ours.test(name)).map(({ name, labels }) => name + JSON.stringify(labels)),
      );
    };
    // The second time only adds what depends on chance and time: an answer from a cache, a list for a known person.
    const more = [20, 20].map((listings) => new Traffic(platform, listings));
    await more[0]!.run();
    const before = await seriesOf();
    await more[1]!.run();
    const after = await seriesOf();
    for (const another of more) another.close();
    expect(before.size).toBeGreaterThan(1_000);
    expect(after.size - before.size).toBeLessThan(before.size / 20);
    expect(after.size).toBeLessThan(MOST_SERIES * 3);
  });

  const firing = async (alert: string) => {
    const alerts = (await prometheus?.alerts()) ?? [];
    return alerts.filter(({ labels, state }) => labels['alertname'] === alert && state === 'firing');
  };

  it('raises no alarm in Prometheus while all is well', async () => {
    if (!prometheus) return;
    // A rate is what comes on top of a first look.
    await waitFor(async () => (await prometheus!.query('up == 1')).length === appNames.length, 30_000);
    await new Traffic(platform, 20).trade();
    await waitFor(async () => {
      const counted = await prometheus!.query('rover:slo_total{slo="availability"} > 0');
      const alarms = [...(await firing('RoverServiceDown')), ...(await firing('RoverHighErrorRate'))];
      return counted.length === 1 && alarms.length === 0;
    }, 60_000);
    expect(await firing('RoverSuspiciousActivity')).toEqual([]);
  });

  it('leads from a slow answer to its trace', async () => {
    if (!prometheus) return;
    for (const metric of ['rover_api_duration_seconds_bucket', 'rover_stream_handler_seconds_bucket'])
      expect(await waitFor(async () => (await prometheus!.exemplars(metric))[0], 30_000)).toMatch(
        /^[0-9a-f]{32}$/,
      );
  });

  /** Panels that show nothing on a platform that is young and well. */
  const empty = [
    'Rover: technical: Found in caches',
    'Rover: executive: Budget that is left',
    'Rover: fleet: Against yesterday at this hour',
    'Rover: models: Drift: above .2 the input, above .05 the promises',
  ];

  it('shows something in every panel of every dashboard', async () => {
    if (!prometheus) return;
    const blank = async () => {
      const answers = await Promise.all(
        allQueries().map(async ({ place, expr }) => ({ place, found: await prometheus!.query(expr) })),
      );
      return [...new Set(answers.filter(({ found }) => found.length === 0).map(({ place }) => place))];
    };
    await waitFor(async () => (await blank()).every((place) => empty.includes(place)), 60_000).catch(
      () => undefined,
    );
    expect((await blank()).filter((place) => !empty.includes(place))).toEqual([]);
  });

  it('answers what operations ask, straight from the services', async () => {
    const ports = appNames.map((app) => [
      app === 'gateway' ? 'ROVER_PORT' : `ROVER_${app.toUpperCase().replaceAll('-', '_')}_PORT`,
      new URL(platform.urlOf(app)).port,
    ]);
    const env = { PATH: process.env['PATH'], ...(Object.fromEntries(ports) as Record<string, string>) };
    const ask = async (command: string) => {
      const script = join(checkout, 'ops', 'local', 'ops.mjs');
      // A broken promise ends it with 1; how fast this machine is, is no matter here.
      const answered = run(process.execPath, [script, command, '--json'], { env });
      const { stdout } = await answered.catch((error: { stdout: string }) => error);
      return JSON.parse(stdout) as Record<string, unknown>[];
    };
    expect((await ask('health')).map(({ app, status }) => `${app} ${status}`).sort()).toEqual(
      [...appNames].sort().map((app) => `${app} healthy`),
    );
    expect(await ask('lag')).toContainEqual(
      expect.objectContaining({ topic: 'telemetry', group: 'vehicle-profiles', deadLetters: 0 }),
    );
    expect(new Set((await ask('capacity')).map(({ app }) => app))).toEqual(new Set(appNames));
    expect(await ask('dead-letters')).toEqual([]);
    const promises = await ask('slo-report');
    expect(promises).toHaveLength(9);
    expect(promises[0]).toMatchObject({
      slo: 'availability',
      objective: 0.999,
      badRatio: expect.any(Number),
    });
  });

  /** What is logged when something is broken, or slow. */
  const onFault = [
    ...['error.type', 'error.message', 'trace.id'],
    ...['rover.fingerprint', 'rover.seconds', 'rover.table', 'rover.pattern'],
  ];

  it('logs every field that searches and dashboards of its logs name, as the template of indices has it', async () => {
    await leaveTrace();
    const lines = () =>
      printed
        .slice(0, printed.lastIndexOf('\n'))
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
    const logged = () => new Set(lines().flatMap((line) => fieldsOf(line)));
    const missing = () => namedFields().filter((field) => !logged().has(field) && !onFault.includes(field));
    await waitFor(() => Promise.resolve(missing().length === 0)).catch(() => undefined);
    expect(missing()).toEqual([]);
    const known = mappedFields();
    const others = [...logged()].filter((field) => !field.startsWith('rover.') && !known.has(field));
    expect(others).toEqual([]);
    for (const line of lines()) expect(JSON.stringify(line)).not.toContain(`"${traffic.mark}`);
  });

  /** Something for the audit: the level that is configured, said again. */
  const leaveTrace = async () => {
    const { token } = (await developmentToken(platform.url, 'operator')) as { token: string };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ app: 'gateway', level: 'info', minutes: 1 });
    const answer = await fetch(`${platform.url}/api/v1/admin/log-levels`, { method: 'PUT', headers, body });
    expect(answer.status).toBe(200);
  };

  it('an intruder sets off an alarm', async () => {
    if (!prometheus) return;
    await traffic.force();
    const [alert] = await waitFor(async () => {
      const found = await firing('RoverSuspiciousActivity');
      return found.length > 0 && found;
    }, 60_000);
    expect(alert?.annotations['description']).toMatch(/^[0-9.]+ sources crossed the line/);
  });

  it('a dead letter calls somebody, until it has been dealt with', async () => {
    if (!prometheus) return;
    await buryOne(platform);
    const [alert] = await waitFor(async () => {
      const found = await firing('RoverDeadLetters');
      return found.length > 0 && found;
    }, 60_000);
    expect(alert?.annotations['summary']).toBe('1 messages of imports could not be handled');
    const { token } = (await developmentToken(platform.url, 'operator')) as { token: string };
    const ask = (path: string, method = 'GET') =>
      fetch(`${platform.url}/api/v1/admin/dead-letters${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
    const { data } = (await (await ask('?topic=imports')).json()) as { data: { id: string }[] };
    for (const { id } of data) expect((await ask(`/${id}`, 'DELETE')).status).toBe(200);
    await waitFor(async () => (await firing('RoverDeadLetters')).length === 0, 60_000);
  });

  it('a platform that is killed is missed, app by app', async () => {
    if (!prometheus) return;
    traffic.close();
    await platform.kill();
    const down = await waitFor(async () => {
      const found = await firing('RoverServiceDown');
      return found.length === appNames.length && found;
    }, 60_000);
    expect(down.map(({ labels }) => labels['app']).sort()).toEqual([...appNames].sort());
    expect(down[0]?.annotations['summary']).toMatch(/^No replica of [a-z-]+ answers$/);
  });
});
