import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { node } from './support/command.mjs';
import { checkNode, install } from './support/install.mjs';
import { Life } from './support/life.mjs';
import { root, tool } from './support/paths.mjs';
import { Steps, duration } from './support/steps.mjs';

/** A program of a package with its arguments; these hold no spaces. */
const program = (path, words) => [tool(...path.split('/')), ...words.split(' ')];

/** The longest first, so that the short ones fill the gaps. */
const checks = [
  {
    name: 'Lint and borders',
    args: program('eslint/bin/eslint.js', '--config .config/eslint.config.mjs --max-warnings=0 .'),
  },
  {
    name: 'Types',
    args: program('typescript/bin/tsc', '--noEmit --incremental --tsBuildInfoFile .cache/types.tsbuildinfo'),
  },
  {
    name: 'Types of the console',
    args: program(
      'typescript/bin/tsc',
      '--noEmit --incremental --tsBuildInfoFile .cache/types-console.tsbuildinfo -p apps/console/tsconfig.json',
    ),
  },
  {
    name: 'Format',
    args: program(
      'prettier/bin/prettier.cjs',
      '--check --log-level=warn --cache --cache-location=.cache/prettier .',
    ),
    advice: 'npm run format',
  },
  {
    name: 'Generated documents',
    args: [join(root, 'ops/local/docs.mjs'), '--check'],
    advice: 'npm run docs',
  },
];

/** `npm run check`: all that can be said of the code without running it. Every check runs, whatever the others say. */
async function check(life) {
  const steps = new Steps();
  checkNode();
  await steps.run('Install packages', async (remark) => remark(await install(life.signal)));
  const results = await inParallel(checks, availableParallelism(), (each) => one(each, steps, life.signal));
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, output, advice } of failed) {
    steps.say(`\n── ${name} ──\n${output.trimEnd()}${advice ? `\nTo mend it: ${advice}` : ''}`);
  }
  steps.say(
    failed.length === 0 ? '\nAll is well.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`,
  );
  return failed.length === 0 ? 0 : 1;
}

async function one({ name, args, advice }, steps, signal) {
  const started = performance.now();
  const { code, output } = await node(args, { signal });
  const time = duration(performance.now() - started);
  steps.say(`  ${name.padEnd(34)} ${code === 0 ? '✓' : '✗'} ${time}`);
  return { name, code, output, advice };
}

/** Runs `work` over the items, so many at a time; answers the results in the items' order. */
async function inParallel(items, width, work) {
  const results = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

const life = new Life();
await life.run(check);
