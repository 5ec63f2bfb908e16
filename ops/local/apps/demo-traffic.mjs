import { join } from 'node:path';
import { root } from '../support/paths.mjs';
import { Supervised } from '../support/supervised.mjs';
import { AppProcess } from './app-process.mjs';

const script = join(root, 'dist', 'ops', 'demo', 'demo.main.js');
/** As quiet as a small dealer on a weekday: what happens can be followed, and the machine is hardly busy. */
const words = ['--minutes', '1440', '--pace', '0.1'];

/** People, vehicles and devices that use the platform as long as it runs. They write to `demo.log`. */
export async function startDemoTraffic({ logs, ledger, life, say }, gateway) {
  const env = { ROVER_URL: gateway };
  const service = new AppProcess({ name: 'demo', script: [script, ...words], env, ports: [], logs });
  const traffic = new Supervised(service, { ledger, say });
  life.onStop(
    () => traffic.end({ graceMs: 5_000 }),
    () => traffic.kill(),
  );
  await traffic.begin(life.signal);
}
