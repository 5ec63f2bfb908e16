import { join } from 'node:path';
import { ESLint } from 'eslint';
import config from './eslint.config.mjs';
import { importsOf } from './rules/cycles.mjs';

const root = join(__dirname, '..');
// Rules that need types look at files of the project alone; the samples here are no files.
const untyped = config.filter(({ name }) => name !== 'promises');
const eslint = new ESLint({ cwd: root, ignore: false, overrideConfigFile: true, overrideConfig: untyped });

/** The rules that a source breaks when it stands at a path. */
async function broken(path: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${source}\n`, { filePath: join(root, path) });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const refused: [rule: string, what: string, path: string, source: string][] = [
  [
    'rover/borders',
    'an app that imports an app',
    'apps/gateway/src/a.ts',
    "export * from '../../showroom/src/main.js';",
  ],
  [
    'rover/borders',
    'the console that imports another lib than the client',
    'apps/console/src/a.ts',
    "export type * from '@rover/contracts';",
  ],
  [
    'rover/borders',
    'a lib that imports an app',
    'libs/platform/src/a.ts',
    "export * from '../../../apps/gateway/src/main.js';",
  ],
  [
    'rover/borders',
    'a lib that imports upwards',
    'libs/contracts/src/a.ts',
    "export * from '@rover/platform';",
  ],
  [
    'rover/borders',
    'a lib that imports sideways',
    'libs/scoring/src/a.ts',
    "export * from '@rover/contracts';",
  ],
  [
    'rover/borders',
    'the client that imports anything of ours',
    'libs/client/src/a.ts',
    "export type * from '@rover/contracts';",
  ],
  [
    'rover/borders',
    'a type that is imported upwards',
    'libs/platform/src/a.ts',
    "export type A = import('@rover/persistence').A;",
  ],
  [
    'rover/borders',
    'a late import upwards',
    'libs/redis-streams/src/a.ts',
    "export const a = () => import('@rover/platform');",
  ],
  [
    'rover/borders',
    'reaching past an index by name',
    'apps/gateway/src/a.ts',
    "export * from '@rover/platform/src/clock';",
  ],
  [
    'rover/borders',
    'reaching past an index by path',
    'apps/gateway/src/a.ts',
    "export * from '../../../libs/platform/src/index.js';",
  ],
  [
    'rover/borders',
    'a lib that imports its own index',
    'libs/platform/src/a.ts',
    "export * from '@rover/platform';",
  ],
  ['rover/borders', 'a lib that does not exist', 'apps/gateway/src/a.ts', "export * from '@rover/nothing';"],
  [
    'rover/borders',
    'libs/testing outside of tests',
    'apps/gateway/src/a.ts',
    "export * from '@rover/testing';",
  ],
  [
    'no-restricted-syntax',
    'process.env outside of libs/platform',
    'apps/gateway/src/a.ts',
    'export const a = process.env;',
  ],
  [
    'no-restricted-syntax',
    'env taken from process',
    'libs/persistence/src/a.ts',
    'export const { env } = process;',
  ],
  [
    'no-restricted-syntax',
    'env imported from node:process',
    'apps/gateway/src/a.ts',
    "export { a } from './b.js'; import { env } from 'node:process'; env;",
  ],
  [
    'no-restricted-imports',
    'ioredis in a service',
    'apps/gateway/src/a.service.ts',
    "export * from 'ioredis';",
  ],
  [
    'no-restricted-syntax',
    'a topic defined outside of libs/contracts',
    'apps/gateway/src/a.ts',
    "defineTopic({ name: 'mine' });",
  ],
  [
    'no-restricted-syntax',
    'a topic written out',
    'libs/platform/src/a.ts',
    "export const a = { name: 'mine', partitions: 8 };",
  ],
  [
    'no-restricted-syntax',
    'a message named in a decorator',
    'apps/showroom/src/a.ts',
    "export class A { @EventPattern('a.b') b() {} }",
  ],
  [
    'no-restricted-syntax',
    'the clock in libs/scoring',
    'libs/scoring/src/a.ts',
    'export const a = () => Date.now();',
  ],
  [
    'no-restricted-syntax',
    'the date in libs/scoring',
    'libs/scoring/src/a.ts',
    'export const a = () => new Date();',
  ],
  [
    'no-restricted-syntax',
    'the clock in libs/vehicle',
    'libs/vehicle/src/a.ts',
    'export const a = () => Date.now();',
  ],
  [
    'no-restricted-syntax',
    'chance in libs/scoring',
    'libs/scoring/src/a.ts',
    'export const a = () => Math.random();',
  ],
  [
    'no-restricted-globals',
    'process in libs/scoring',
    'libs/scoring/src/a.ts',
    'export const a = process.pid;',
  ],
  [
    'no-restricted-imports',
    'Nest in libs/scoring',
    'libs/scoring/src/a.ts',
    "export * from '@nestjs/common';",
  ],
  [
    'no-restricted-imports',
    "Node's modules in libs/scoring",
    'libs/scoring/src/a.ts',
    "export * from 'node:fs';",
  ],
  [
    'no-restricted-syntax',
    'a test that hides the others',
    'libs/platform/src/a.spec.ts',
    "it.only('a', () => {});",
  ],
  [
    'no-restricted-syntax',
    'an expectation without a matcher',
    'libs/platform/src/a.spec.ts',
    'expect(1 > 2);',
  ],
  ['max-lines', 'a file of more than 300 lines', 'apps/gateway/src/a.ts', 'export {};\n'.repeat(301)],
  [
    'max-lines-per-function',
    'a function of more than 60 lines',
    'apps/gateway/src/a.ts',
    `export function a() {\n${'a();\n'.repeat(61)}}`,
  ],
];

const allowed: [what: string, path: string, source: string][] = [
  ['an app that imports a lib', 'apps/gateway/src/a.ts', "export * from '@rover/platform';"],
  ['an app that imports its own files', 'apps/gateway/src/a.ts', "export * from './main.js';"],
  ['a lib that imports downwards', 'libs/persistence/src/a.ts', "export * from '@rover/contracts';"],
  ['process.env in libs/platform', 'libs/platform/src/a.ts', 'export const a = process.env;'],
  ['ioredis in a repository', 'apps/gateway/src/a.repository.ts', "export * from 'ioredis';"],
  ['libs/testing in a test', 'apps/gateway/test/a.spec.ts', "export * from '@rover/testing';"],
  [
    'a topic in libs/contracts',
    'libs/contracts/src/a.ts',
    "export const a = { name: 'mine', partitions: 8 };",
  ],
];

describe('the borders of the house', () => {
  it.each(refused)('%s refuses %s', async (rule, _what, path, source) => {
    expect(await broken(path, source)).toContain(rule);
  });

  it.each(allowed)('allow %s', async (_what, path, source) => {
    expect(await broken(path, source)).toEqual([]);
  });

  it.each([
    ["import { two } from './two.js';", 1],
    ["import type { Two } from './two.js';", 0],
    ["import { type Two, type Three } from './two.js';", 0],
    ["import { type Two, two } from './two.js';", 1],
    ["import './two.js';\nexport * from './three.js';", 2],
    ["import { readFile } from 'node:fs/promises';", 0],
    ["import {\n  one,\n  two,\n} from '../two.js';", 1],
  ])('see in %j so many imports beside: %i', (source, count) => {
    expect(importsOf(source, '/a/one.ts')).toHaveLength(count);
  });

  it('refuse imports that go round', async () => {
    const [result] = await eslint.lintFiles(['.config/samples/round/one.ts']);
    const [message] = result?.messages ?? [];
    expect(message).toMatchObject({
      ruleId: 'rover/no-cycle',
      message: 'Imports go round: one.ts → two.ts → one.ts.',
    });
  });
});
