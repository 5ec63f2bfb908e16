import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { bringThrowAway } from './servers/throw-away.mjs';
import { build } from './support/build.mjs';
import { checkNode, install } from './support/install.mjs';
import { stopLeftovers } from './support/leftovers.mjs';
import { Life } from './support/life.mjs';
import { printProblem } from './support/problem.mjs';
import { Steps } from './support/steps.mjs';
import { runVitest } from './support/vitest.mjs';

/** `npm test`: all tests on servers of their own. Words after `--` go to Vitest. */
async function test(life) {
  const steps = new Steps();
  checkNode();
  await steps.run('Install packages', async (remark) => remark(await install(life.signal)));
  await steps.run('Build', async (remark) => remark(await build(life.signal)));
  const { env, folder } = await bringThrowAway({ life, steps, what: 'test' });
  const mark = randomUUID();
  life.onStop(() => report(mark));
  return runVitest({ args: process.argv.slice(2), env, mark, life, resultFile: join(folder, 'result.json') });
}

async function report(mark) {
  const left = await stopLeftovers(mark);
  for (const command of left)
    process.stderr.write(`! A test left this running; it has been stopped: ${command}\n`);
}

const life = new Life();
let totals = { passed: 0, failed: 1, skipped: 0 };
// Registered first, hence printed last: the line that tells the outcome is the last one.
life.onStop(() =>
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`),
);
await life.run(async () => {
  try {
    totals = await test(life);
  } catch (error) {
    if (!life.signal.aborted) printProblem(error);
  }
  return totals.failed === 0 ? 0 : 1;
});
