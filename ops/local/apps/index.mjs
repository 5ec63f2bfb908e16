import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, scriptOf } from '../support/paths.mjs';
import { Problem } from '../support/problem.mjs';
import { Supervised } from '../support/supervised.mjs';
import { apps } from './apps.mjs';
import { AppProcess, loopback } from './app-process.mjs';

const graceMs = 25_000;
const together = fileURLToPath(new URL('one-process.mjs', import.meta.url));

/** What every app is told: where the servers and the other apps are, and with which key tokens are signed. */
export function environment({ databaseUrl, redisUrl, ports }) {
  const key = process.env.ROVER_DEV_SIGNING_KEY ?? (process.env.OIDC_ISSUER ? undefined : developmentKey());
  const addresses = Object.entries(ports).map(([variable, port]) => [variable, String(port)]);
  return {
    ...Object.fromEntries(addresses),
    ROVER_REALTIME_GATEWAY_URL: `http://${loopback()}:${ports.ROVER_REALTIME_GATEWAY_PORT}`,
    ROVER_JWKS_URL: `http://${loopback()}:${ports.ROVER_PORT}/api/v1/auth/jwks`,
    // Node from 22 on keeps compiled code there, for a warm start in half the time.
    NODE_COMPILE_CACHE: join(cache, 'compiled'),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...(redisUrl && { REDIS_URL: redisUrl }),
    ...(key && { ROVER_DEV_SIGNING_KEY: key }),
  };
}

/** Made anew at each start and kept in memory alone: a token of development is worth nothing afterwards. */
function developmentKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify(privateKey.export({ format: 'jwk' }));
}

/** Starts the apps under supervision, side by side, and resolves when each is ready. */
export async function startApps({ env, ports, logs, ledger, life, say, oneProcess }) {
  const absent = apps.filter(({ name }) => !existsSync(scriptOf(name)));
  if (absent.length > 0) throw notBuilt(absent);
  const services = oneProcess ? [allInOne(env, ports, logs)] : apps.map((app) => one(app, env, ports, logs));
  const running = services.map((service) => new Supervised(service, { ledger, say }));
  life.onStop(
    () => stopAll(running),
    () => running.forEach((app) => app.kill()),
  );
  await Promise.all(running.map((app) => app.begin(life.signal)));
}

const notBuilt = (absent) =>
  new Problem(
    `There is no main.js of ${absent.map(({ name }) => name).join(', ')} in dist/.`,
    'look whether apps/NAME/src/main.ts exists; delete dist/ and start again.',
  );

const one = ({ name, portVariable }, env, ports, logs) =>
  new AppProcess({ name, script: [scriptOf(name)], env, ports: [ports[portVariable]], logs });

const allInOne = (env, ports, logs) =>
  new AppProcess({ name: 'rover', script: [together], env, ports: Object.values(ports), logs });

/** The doors first, so that nobody is let in whom nobody serves; then those inside, side by side. */
async function stopAll(running) {
  const isDoor = ({ name }) => apps.some((app) => app.name === name && app.door);
  for (const part of [running.filter(isDoor), running.filter((app) => !isDoor(app))]) {
    await Promise.all(part.map((app) => app.end({ graceMs })));
  }
}
