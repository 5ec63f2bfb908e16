import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { checkout, startRedis, waitFor, type OwnRedis } from '@rover/testing';
import { Redis } from 'ioredis';
import { hasKubectl, render, skipped, type Manifest } from './support/overlays.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = join(checkout, 'k8s', 'data', 'redis');
const cached = join(checkout, '.cache', 'redis', 'redis-cli');
const cli = [
  ...(process.env['PATH'] ?? '').split(delimiter).map((path) => join(path, 'redis-cli')),
  cached,
].find((path) => existsSync(path));

/** The settings of redis.conf as words of the command. */
const settings = Object.fromEntries(
  readFileSync(join(folder, 'redis.conf'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => [line.split(' ')[0] as string, line.slice(line.indexOf(' ') + 1).replace('""', '')])
    // One word each; what has several is tried below, in the file.
    .filter(([name]) => name !== 'client-output-buffer-limit'),
);
const password = 'a-password-of-a-test';

(cli ? describe : describe.skip)(
  `the Redis of k8s/data${cli ? '' : ' (skipped: redis-cli is not here)'}`,
  () => {
    let nodes: OwnRedis[] = [];
    const makeCluster = (replicas: number) =>
      promisify(execFile)('sh', [join(folder, 'join.sh')], {
        env: {
          PATH: [dirname(cli as string), process.env['PATH']].join(delimiter),
          NODES: nodes.map(({ port }) => `127.0.0.1:${port}`).join(' '),
          REPLICAS: String(replicas),
          REDISCLI_AUTH: password,
        },
      });
    const ask = async (node: OwnRedis | undefined, ...words: [string, ...string[]]) => {
      const client = new Redis({ port: node?.port, host: '127.0.0.1', password });
      try {
        return await client.call(...words);
      } finally {
        client.disconnect();
      }
    };

    beforeAll(async () => {
      nodes = await Promise.all(Array.from({ length: 6 }, () => startRedis(settings)));
      for (const { port } of nodes) {
        const client = new Redis({ port, host: '127.0.0.1' });
        await client.config('SET', 'masterauth', password);
        await client.config('SET', 'requirepass', password);
        client.disconnect();
      }
    });
    afterAll(() => Promise.all(nodes.map((node) => node.stop())));

    it('becomes one cluster of primaries with replicas by its script, and stays it when that is run again', async () => {
      await makeCluster(1);
      // A node hears of the roles of others by gossip.
      const roles = async () => {
        const lines = String(await ask(nodes[0], 'CLUSTER', 'NODES')).split('\n');
        return ['master', 'slave'].map((role) => lines.filter((line) => line.includes(role)).length);
      };
      await waitFor(async () => String(await roles()) === '3,3');
      await makeCluster(1);
      expect(await roles()).toEqual([3, 3]);
      // A node that has just been met is counted twice until it has said who it is.
      await waitFor(async () => String(await ask(nodes[0], 'CLUSTER', 'INFO')).includes('known_nodes:6\r'));
    });

    it('evicts nothing, keeps what it took on disk, and takes nothing that no replica has', async () => {
      const settingOf = async (name: string) =>
        ((await ask(nodes[0], 'CONFIG', 'GET', name)) as [string, string])[1];
      expect(await settingOf('maxmemory-policy')).toBe('noeviction');
      expect(await settingOf('appendonly')).toBe('yes');
      expect(await settingOf('min-replicas-to-write')).toBe('1');
    });
  },
);

(hasKubectl ? describe : describe.skip)(`k8s/data${skipped}`, () => {
  let objects: Manifest[];
  const of = (kind: string, name: string) =>
    objects.find((one) => one.kind === kind && one.metadata.name === name);

  beforeAll(() => {
    objects = render('data');
  });

  it('is in a namespace of its own', () => {
    const places = objects
      .filter(({ kind }) => kind !== 'Namespace')
      .map(({ metadata }) => metadata.namespace);
    expect(new Set(places)).toEqual(new Set(['rover-data']));
  });

  it('has as many Redis nodes as are joined, each primary with two replicas', () => {
    const { replicas } = of('StatefulSet', 'redis').spec;
    const [{ env }] = of('Job', 'redis-join').spec.template.spec.containers;
    const value = (name: string) => env.find((one: Manifest) => one.name === name).value as string;
    expect(value('NODES').split(/\s+/)).toEqual(
      Array.from({ length: replicas }, (_, index) => `redis-${index}.redis:6379`),
    );
    expect(replicas).toBe(3 * (1 + Number(value('REPLICAS'))));
  });

  it('leaves Redis the memory that its data may take, and room for rewriting them', () => {
    const [{ resources }] = of('StatefulSet', 'redis').spec.template.spec.containers;
    expect(settings['maxmemory']).toBe('1gb');
    expect(resources.limits.memory).toBe('2Gi');
  });

  it('keeps PostgreSQL on three machines, each commit on two, with connections for all replicas', () => {
    const { spec } = of('Cluster', 'postgres');
    // Names of the operator, version 1.26 and later; no package has its schema.
    const known = [
      ...['instances', 'imageName', 'postgresql', 'bootstrap', 'storage', 'walStorage', 'resources'],
      ...['affinity', 'smartShutdownTimeout', 'stopDelay'],
    ];
    expect(Object.keys(spec).filter((name) => !known.includes(name))).toEqual([]);
    expect(spec).toMatchObject({ instances: 3, postgresql: { synchronous: { method: 'any', number: 1 } } });
    const scaled = render('overlays/production').filter(({ kind }) => kind === 'ScaledObject');
    const most = scaled.reduce((sum, one) => sum + Number(one.spec.maxReplicaCount), 0);
    expect(Number(spec.postgresql.parameters.max_connections)).toBeGreaterThan(most * 10);
  });

  it('runs without privilege', () => {
    for (const one of [of('StatefulSet', 'redis'), of('Job', 'redis-join')]) {
      const { spec } = one.spec.template;
      expect(spec).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      });
      for (const { securityContext, image, resources } of spec.containers) {
        expect(image).toMatch(/:\d/);
        expect(resources.limits.memory).toBeDefined();
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
      }
    }
  });
});
