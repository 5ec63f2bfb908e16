import { join } from 'node:path';
import { loopback } from './apps/app-process.mjs';
import { environment, startApps } from './apps/index.mjs';
import { choosePorts } from './apps/app-ports.mjs';
import { loadDemoInventory } from './apps/demo-inventory.mjs';
import { startDemoTraffic } from './apps/demo-traffic.mjs';
import { developmentToken } from './apps/development-token.mjs';
import { migrate } from './apps/migrate.mjs';
import { welcome } from './apps/welcome.mjs';
import { bringPostgres, bringRedis } from './servers/index.mjs';
import { build } from './support/build.mjs';
import { checkNode, install } from './support/install.mjs';
import { Ledger } from './support/ledger.mjs';
import { Life } from './support/life.mjs';
import { folder, home, root } from './support/paths.mjs';
import { Ports } from './support/ports.mjs';
import { Problem } from './support/problem.mjs';
import { Steps } from './support/steps.mjs';

const known = ['--one-process', '--no-demo'];

/** `npm start`: from a fresh checkout, or any other state, to a platform that runs until Ctrl-C. */
async function start(life) {
  const options = parse(process.argv.slice(2));
  checkNode();
  const run = await openRun(life);
  const { steps } = run;
  await steps.run('Install packages', async (remark) => remark(await install(life.signal)));
  await steps.run('Build', async (remark) => remark(await build(life.signal)));
  const ports = await choosePorts(run.ports);
  const env = await startServers(run, ports);
  await steps.run('Migrate the database', async (remark) =>
    remark(await migrate(env, join(home, 'migrated'), life.signal)),
  );
  await steps.run('Start the apps', async (remark) => {
    await startApps({ ...run, env, ports, ...options });
    remark(options.oneProcess ? 'all in one process' : 'six processes');
  });
  await greet(run, ports, env, options);
  await life.interrupted();
  steps.say(
    '\nStopping: the doors first, then the services, Redis, PostgreSQL. Ctrl-C again ends all at once.',
  );
  return 0;
}

function parse(args) {
  const unknown = args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0)
    throw new Problem(`Unknown option ${unknown.join(' ')}.`, `known are ${known.join(' and ')}.`);
  return { oneProcess: args.includes('--one-process'), demo: !args.includes('--no-demo') };
}

async function openRun(life) {
  const steps = new Steps();
  const { ledger, owner } = await Ledger.open(join(home, 'running.json'), 'npm start');
  if (owner) throw alreadyRuns(owner);
  life.onStop(() => {
    ledger.close();
    steps.say('Rover has stopped.');
  });
  const say = (line) => steps.say(line);
  return {
    life,
    ledger,
    steps,
    say,
    directory: home,
    logs: folder(home, 'logs'),
    ports: new Ports(join(home, 'ports.json')),
  };
}

const alreadyRuns = ({ pid }) =>
  new Problem(
    `Rover runs already from this checkout (pid ${pid}).`,
    `use the one that runs, or stop it with Ctrl-C where it was started, or with "kill ${pid}".`,
  );

async function startServers(run, ports) {
  const bring = (how) => async (remark) => {
    const server = await how(run);
    remark(server.remark);
    return server;
  };
  const postgres = await run.steps.run('Start PostgreSQL', bring(bringPostgres));
  const redis = await run.steps.run('Start Redis', bring(bringRedis));
  return environment({ databaseUrl: postgres.url, redisUrl: redis.url, ports });
}

async function greet(run, ports, env, options) {
  const { steps, logs, ledger } = run;
  const gateway = `http://${loopback()}:${ports.ROVER_PORT}`;
  ledger.announce(gateway);
  const token = await developmentToken(gateway);
  if (options.demo && token) await playDemo(run, { gateway, token, env });
  steps.say(welcome({ gateway, token, ports, logs: logs.replace(`${root}/`, '') }));
  // The last line of the start; whoever waits for it may use everything.
  steps.say(`Rover is ready at ${gateway} (${(performance.now() / 1000).toFixed(1)} s). Ctrl-C stops it.`);
}

/** A market to look at, and some life in it; what somebody brought in themselves is left alone. */
async function playDemo(run, where) {
  const { steps, life } = run;
  const options = { ...where, marker: join(home, 'demo-loaded'), signal: life.signal };
  const { isDemo } = await steps.run('Load the demo inventory', async (remark) => {
    const loaded = await loadDemoInventory(options);
    remark(loaded.remark);
    return loaded;
  });
  if (isDemo) await steps.run('Start the demo traffic', () => startDemoTraffic(run, where.gateway));
}

const life = new Life();
await life.run(start);
