import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { gatewayAddress } from './apps/gateway-client.mjs';
import { build } from './support/build.mjs';
import { checkNode, install } from './support/install.mjs';
import { Life } from './support/life.mjs';
import { root } from './support/paths.mjs';
import { Steps } from './support/steps.mjs';

const script = join(root, 'dist', 'ops', 'demo', 'demo.main.js');

/** `npm run demo -- --minutes 2`: live traffic through the public doors of a Rover that runs. */
async function demo(life) {
  const steps = new Steps();
  checkNode();
  await steps.run('Install packages', async (remark) => remark(await install(life.signal)));
  await steps.run('Build', async (remark) => remark(await build(life.signal)));
  const env = { ...process.env, ROVER_URL: gatewayAddress() };
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  life.onStop(
    () => child.kill() && Promise.race([ended, delay(5_000, undefined, { ref: false })]),
    () => child.kill('SIGKILL'),
  );
  return (await Promise.race([ended, life.interrupted()])) ?? 0;
}

const life = new Life();
await life.run(demo);
