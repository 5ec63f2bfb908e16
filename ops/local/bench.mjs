import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bringThrowAway } from './servers/throw-away.mjs';
import { build } from './support/build.mjs';
import { runBench } from './support/bench-process.mjs';
import { checkNode, install } from './support/install.mjs';
import { Life } from './support/life.mjs';
import { root } from './support/paths.mjs';
import { Steps } from './support/steps.mjs';

const runner = join(root, 'dist', 'bench', 'run.js');

/** `npm run bench -- SUITE`: one suite on servers of its own. The last line of the output is its result. */
async function bench(life) {
  const [suite, ...args] = process.argv.slice(2);
  // Standard output is for the suite; what we do ourselves is told beside it.
  const steps = new Steps(process.stderr);
  checkNode();
  await steps.run('Install packages', async (remark) => remark(await install(life.signal)));
  await steps.run('Build', async (remark) => remark(await build(life.signal)));
  const known = existsSync(join(root, 'dist', 'bench', `${suite}.bench.js`));
  // The runner itself says which suites there are; that needs no servers.
  const servers = known ? await bringThrowAway({ life, steps, what: 'bench', durable: true }) : undefined;
  return runBench({ runner, words: [suite, ...args].filter(Boolean), servers, life });
}

const life = new Life();
await life.run(bench);
