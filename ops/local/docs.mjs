import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboards } from '../grafana/dashboards.mjs';
import { grafanaModel } from '../grafana/model.mjs';
import { savedObjects } from '../logs/kibana.mjs';
import { build } from './support/build.mjs';
import { checkNode, install } from './support/install.mjs';
import { Life } from './support/life.mjs';
import { root } from './support/paths.mjs';
import { Problem } from './support/problem.mjs';
import { Steps } from './support/steps.mjs';

const compiled = (...parts) => join(root, 'dist', ...parts);

/** What an app's `*.config.ts` exports: its own configuration schema. An app without one has the common schema alone. */
async function ownSchema(app) {
  const folder = compiled('apps', app, 'src');
  const file = readdirSync(folder).find((name) => name.endsWith('.config.js'));
  const exported = file ? Object.values(await import(join(folder, file))) : [];
  return exported.find((value) => typeof value?.safeParse === 'function');
}

async function configSchemas({ appNames }) {
  const { z } = await import('zod');
  const own = appNames.map(async (app) => [app, (await ownSchema(app)) ?? z.object({})]);
  return Object.fromEntries(await Promise.all(own));
}

/** What is written by a command and never by hand: path → text. */
async function documents() {
  const contracts = await import(compiled('libs', 'contracts', 'src', 'index.js'));
  const platform = await import(compiled('libs', 'platform', 'src', 'index.js'));
  const schemas = await configSchemas(contracts);
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const clientTypes = Object.entries(contracts.clientTypes());
  return {
    ...Object.fromEntries(clientTypes.map(([file, text]) => [`libs/client/src/generated/${file}`, text])),
    'libs/contracts/openapi.json': json(contracts.openApiDocument()),
    'libs/contracts/asyncapi.json': json(contracts.asyncApiDocument()),
    ...Object.fromEntries(
      dashboards.map((one) => [`ops/grafana/dashboards/${one.uid}.json`, json(grafanaModel(one))]),
    ),
    'ops/logs/kibana.ndjson': savedObjects(),
    'k8s/components/monitoring/prometheus-rule.yaml': await prometheusRule(),
    '.env.example': platform.dotEnvExample(schemas),
    'ops/configuration.md': `# Configuration\n\nEvery variable that an app reads. Written by \`npm run docs\` from the schemas.\n\n${platform.configTable(schemas)}`,
  };
}

/** The rules as the Prometheus operator takes them: kustomize cannot put a file into an object. */
async function prometheusRule() {
  const { parse, stringify } = await import('yaml');
  const folder = join(root, 'ops', 'prometheus', 'rules');
  const files = readdirSync(folder).sort();
  const groups = files.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).groups);
  const object = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'rover' },
    spec: { groups },
  };
  return `# Written by \`npm run docs\` from ops/prometheus/rules.\n${stringify(object)}`;
}

const standing = (path) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** `npm run docs` writes the generated documents; with `--check` it only says which are out of date, and fails. */
async function docs(life) {
  const steps = new Steps();
  const check = process.argv.includes('--check');
  checkNode();
  await steps.run('Install packages', async (remark) => remark(await install(life.signal)));
  await steps.run('Build', async (remark) => remark(await build(life.signal)));
  await steps.run(check ? 'Compare documents' : 'Write documents', async (remark) => {
    const stale = Object.entries(await documents()).filter(([path, text]) => standing(path) !== text);
    if (check && stale.length > 0) {
      const paths = stale.map(([path]) => path).join(', ');
      throw new Problem(`Out of date: ${paths}.`, 'run `npm run docs` and commit what it writes.');
    }
    for (const [path, text] of stale) writeFileSync(join(root, path), text);
    remark(stale.length === 0 ? 'up to date' : stale.map(([path]) => path).join(', '));
  });
  return 0;
}

const life = new Life();
await life.run(docs);
