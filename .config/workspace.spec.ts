import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from './rules/rooms.mjs';

const root = join(__dirname, '..');
const folders = (name: string) =>
  readdirSync(join(root, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

// Five files know the rooms of the house; a room that one of them does not know fails late and oddly.
describe('the workspace', () => {
  const libs = folders('libs');
  const apps = folders('apps').filter((app) => existsSync(join(root, 'apps', app, 'src', 'main.ts')));
  const paths = Object.fromEntries(libs.map((lib) => [`@rover/${lib}`, [`./libs/${lib}/src/index.ts`]]));

  it('is the same for the types, the compiler and the borders', () => {
    expect(json('tsconfig.json').compilerOptions.paths).toEqual(paths);
    expect(json('.swcrc').jsc.paths).toEqual(paths);
    expect(Object.keys(layers).sort()).toEqual(libs);
  });

  it('is the same for the Nest command line', () => {
    expect(Object.keys(json('nest-cli.json').projects).sort()).toEqual([...apps, ...libs].sort());
  });

  it.each(apps)('has %s among the containers and in the cluster', (app) => {
    expect(text('docker-compose.yml')).toContain(`dist/apps/${app}/src/main.js`);
    expect(text(`k8s/base/${app}/deployment.yaml`)).toContain(`dist/apps/${app}/src/main.js`);
    expect(text('k8s/base/kustomization.yaml')).toContain(`- ${app}\n`);
  });
});
