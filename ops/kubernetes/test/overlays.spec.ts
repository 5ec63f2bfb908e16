import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appNames } from '@rover/contracts';
import { checkout } from '@rover/testing';
import { parse } from 'yaml';
import { hasKubectl, overlays, render, skipped, type Manifest } from './support/overlays.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const variables = new Set(
  [...readFileSync(join(checkout, '.env.example'), 'utf8').matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name]) => name,
  ),
);

const podOf = (one: Manifest): Manifest | undefined =>
  one.kind === 'CronJob'
    ? one.spec.jobTemplate.spec.template
    : ['Deployment', 'Job'].includes(one.kind)
      ? one.spec.template
      : undefined;

const covers = (selector: Record<string, string>, labels: Record<string, string> = {}): boolean =>
  Object.entries(selector).every(([key, value]) => labels[key] === value);

(hasKubectl ? describe : describe.skip).each(overlays)(`overlay %s${skipped}`, (overlay) => {
  let objects: Manifest[];
  const kind = (wanted: string) => objects.filter((one) => one.kind === wanted);
  const pods = () => objects.flatMap((one) => podOf(one) ?? []);
  const containers = () =>
    pods().flatMap(({ spec }) => [...(spec.initContainers ?? []), ...spec.containers] as Manifest[]);

  beforeAll(() => {
    objects = render(`overlays/${overlay}`);
  });

  it('has every app as deployment, service, service account and disruption budget, in one namespace', () => {
    for (const wanted of ['Deployment', 'Service', 'PodDisruptionBudget'])
      expect(
        kind(wanted)
          .map(({ metadata }) => metadata.name)
          .sort(),
      ).toEqual([...appNames].sort());
    expect(kind('ServiceAccount').map(({ metadata }) => metadata.name)).toEqual(
      expect.arrayContaining([...appNames]),
    );
    expect(new Set(objects.map(({ metadata }) => metadata.namespace)).size).toBe(1);
  });

  it('runs images of a fixed version, bounded in memory and never in CPU', () => {
    for (const { image, resources } of containers()) {
      expect(image).toMatch(/:[^:/]+$/);
      expect(image).not.toMatch(/:latest$/);
      expect(resources).toEqual({
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      });
    }
  });

  it('gives no privilege to anything', () => {
    for (const { spec } of pods()) {
      expect(spec.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      expect(spec.automountServiceAccountToken).toBe(false);
      expect([spec.hostNetwork, spec.hostPID, spec.hostIPC]).toEqual([undefined, undefined, undefined]);
    }
    for (const { securityContext } of containers())
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
  });

  it('asks each app whether it lives, is ready and has started, and lets it end in peace', () => {
    for (const { spec } of kind('Deployment').map(podOf)) {
      const [app] = spec.containers;
      expect(app.livenessProbe.httpGet.path).toBe('/health/live');
      expect(app.readinessProbe.httpGet.path).toBe('/health/ready');
      expect(app.startupProbe.httpGet.path).toBe('/health/live');
      const settings = kind('ConfigMap')[0].data;
      const drain = Number(settings.ROVER_SHUTDOWN_DELAY_MS) + 20_000;
      expect(spec.terminationGracePeriodSeconds * 1000).toBeGreaterThan(
        app.lifecycle.preStop.sleep.seconds * 1000 + drain,
      );
    }
  });

  it('starts what the build has', () => {
    for (const { command, image } of containers()) {
      const script = command.find((word: string) => word.startsWith('dist/'));
      if (!/rover/.test(image) || !script) continue;
      expect(existsSync(join(checkout, script.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
    }
  });

  it('has selectors that find their pods, and ports that the pods open', () => {
    const templates = pods();
    for (const { spec } of kind('Service')) {
      const found = templates.filter(({ metadata }) => covers(spec.selector, metadata.labels));
      expect(found).toHaveLength(1);
      const open = found[0].spec.containers[0].ports.map(({ name }: Manifest) => name);
      for (const { targetPort } of spec.ports) expect(open).toContain(targetPort);
    }
    for (const one of [...kind('Deployment'), ...kind('PodDisruptionBudget')])
      expect(
        templates.filter(({ metadata }) => covers(one.spec.selector.matchLabels, metadata.labels)),
      ).toHaveLength(1);
    for (const { spec } of kind('NetworkPolicy'))
      expect(
        templates.some(({ metadata }) => covers(spec.podSelector.matchLabels ?? {}, metadata.labels)),
      ).toBe(true);
  });

  it('lets the apps listen where their pods are asked', () => {
    const { data } = kind('ConfigMap')[0];
    const ports = Object.keys(data).filter((name) => /_PORT$/.test(name));
    expect(ports).toHaveLength(appNames.length);
    for (const name of ports) expect(data[name]).toBe('8080');
    for (const { spec } of kind('Deployment').map(podOf))
      expect(spec.containers[0].ports[0].containerPort).toBe(8080);
    expect(data.ROVER_HOST).toBe('0.0.0.0');
  });

  it('sets no variable that no app knows, and none twice', () => {
    const [{ data }] = kind('ConfigMap');
    const secrets = kind('ExternalSecret').flatMap(({ spec }) =>
      spec.data.map(({ secretKey }: Manifest) => secretKey),
    );
    const names = [...Object.keys(data), ...secrets];
    expect(names.filter((name) => !variables.has(name))).toEqual([]);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('lets every pod ask for names, or it would find nobody', () => {
    for (const { metadata } of pods())
      expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/part-of': 'rover' });
  });

  it('denies by default, and opens each way on both sides', () => {
    const [denied] = kind('NetworkPolicy').filter(({ metadata }) => metadata.name === 'default-deny');
    expect(denied.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    const names = kind('NetworkPolicy').map(({ metadata }) => metadata.name);
    expect(names).toEqual(
      expect.arrayContaining(['to-gateway', 'from-apps-to-gateway', 'dns', 'redis', 'postgres']),
    );
  });

  it('scales what there is, each by one autoscaler, and by figures that are texts', () => {
    const scaled = [...kind('HorizontalPodAutoscaler'), ...kind('ScaledObject')].map(
      ({ spec }) => spec.scaleTargetRef.name,
    );
    expect(scaled).toHaveLength(new Set(scaled).size);
    if (overlay === 'production') expect([...scaled].sort()).toEqual([...appNames].sort());
    for (const { spec } of kind('ScaledObject'))
      for (const { metadata } of spec.triggers)
        for (const value of Object.values(metadata)) expect(typeof value).toBe('string');
  });
});

(hasKubectl ? it : it.skip)('what people live on comes from an issuer, and secrets from a vault', () => {
  for (const overlay of ['staging', 'production']) {
    const objects = render(`overlays/${overlay}`);
    const { data } = objects.find(({ kind }) => kind === 'ConfigMap');
    expect(data).toMatchObject({ NODE_ENV: 'production', OIDC_ISSUER: expect.stringMatching(/^https:/) });
    expect(objects.filter(({ kind }) => kind === 'Secret')).toEqual([]);
    const [secret] = objects.filter(({ kind }) => kind === 'ExternalSecret');
    const given = secret.spec.data.map(({ secretKey }: Manifest) => secretKey);
    expect(given).toEqual(['DATABASE_URL', 'REDIS_URL', 'ROVER_MASTER_KEY']);
  }
});

describe('docker-compose.yml', () => {
  const compose = parse(readFileSync(join(checkout, 'docker-compose.yml'), 'utf8'), {
    merge: true,
  }) as Manifest;

  it('has every app, and sets only variables that apps know', () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining([...appNames]));
    for (const app of appNames) {
      const names = Object.keys(compose.services[app].environment);
      expect(names.filter((name) => !variables.has(name))).toEqual([]);
      expect(compose.services[app].command.at(-1)).toBe(`dist/apps/${app}/src/main.js`);
    }
  });

  it('waits for what is there, by conditions that can come true', () => {
    for (const { depends_on = {} } of Object.values<Manifest>(compose.services))
      for (const [name, { condition }] of Object.entries<Manifest>(depends_on)) {
        expect(compose.services[name]).toBeDefined();
        const own = compose.services[name].healthcheck ?? compose.services[name].build;
        if (condition === 'service_healthy') expect(own).toBeDefined();
      }
  });

  it('mounts only files that exist', () => {
    const mounts = Object.values<Manifest>(compose.services).flatMap(
      ({ volumes = [] }) => volumes as string[],
    );
    const files = mounts
      .map((mount) => mount.split(':')[0] as string)
      .filter((path) => path.startsWith('./'));
    expect(files.filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });
});
