import { parseArgs } from 'node:util';
import { developmentToken } from './apps/development-token.mjs';
import { Problem, printProblem } from './support/problem.mjs';
import { appsAt, ask, scrapeAll } from './watch/apps-at.mjs';
import { capacityReport, deadLetterReport, lagReport, sloReport, sloRow } from './watch/reports.mjs';
import { table } from './watch/table.mjs';

const usage = `Usage: npm run ops -- health|lag|capacity|dead-letters|slo-report [options]
  --at URL          where the apps are, with {app} for the name: http://{app}:8080; default: this machine
  --prometheus URL  slo-report: over 30 days from Prometheus; without it, since the apps started
  --topic T         lag: of one topic
  ROVER_TOKEN       health: of an administrator, for version, uptime and checks; where people sign in at an issuer
  --json            JSON instead of a table
health ends with 1 unless every app is healthy; slo-report ends with 1 when a promise is broken.`;

/** Every app: its status, and to an administrator also version, uptime and which checks are down. */
async function health(places) {
  const token = await tokenOf(places);
  const rows = await Promise.all(
    places.map(async ({ name: app, url }) => {
      const answer = await ask(`${url}/health`, token);
      if (!answer) return { app, status: 'silent', version: '', uptime: null, down: '' };
      const { status, version = '', uptime = null, checks = {} } = JSON.parse(answer.text);
      const down = Object.keys(checks).filter((name) => checks[name].status === 'down');
      return { app, status, version, uptime, down: down.join(' ') };
    }),
  );
  return { rows, ok: rows.every(({ status }) => status === 'healthy') };
}

/** The health of what is ill must be told without a token too, with less. */
async function tokenOf(places) {
  const { url } = places.find(({ name }) => name === 'gateway');
  return (await developmentToken(url, 'operator').catch(() => undefined))?.token;
}

const lag = async (places, { topic }) => ({ rows: lagReport(await scrapeAll(places), { topic }) });
const capacity = async (places) => ({ rows: capacityReport(await scrapeAll(places)) });
const deadLetters = async (places) => ({ rows: deadLetterReport(await scrapeAll(places)) });

async function slo(places, { prometheus = process.env.PROMETHEUS_URL }) {
  const rows = prometheus ? await sloOfMonth(prometheus) : sloReport(await scrapeAll(places));
  return { rows, ok: rows.every(({ verdict }) => verdict !== 'broken') };
}

async function sloOfMonth(prometheus) {
  const [objectives, ratios] = await Promise.all(
    ['rover:slo_objective', 'rover:slo_bad_ratio:30d'].map((query) => instant(prometheus, query)),
  );
  return Array.from(objectives, ([name, objective]) => sloRow(name, objective, ratios.get(name)));
}

/** Values by the label `slo`. */
async function instant(prometheus, query) {
  const answer = await ask(`${prometheus.replace(/\/$/, '')}/api/v1/query?${new URLSearchParams({ query })}`);
  if (answer?.status !== 200)
    throw new Problem(
      `Prometheus at ${prometheus} does not answer.`,
      'look at the address, or leave --prometheus out.',
    );
  const { data } = JSON.parse(answer.text);
  return new Map(data.result.map(({ metric, value }) => [metric.slo, Number(value[1])]));
}

const commands = { health, lag, capacity, 'dead-letters': deadLetters, 'slo-report': slo };

function parse(args) {
  const text = { type: 'string' };
  const options = { at: text, prometheus: text, topic: text, json: { type: 'boolean', default: false } };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 1 && Object.hasOwn(commands, positionals[0]))
      return { name: positionals[0], values };
  } catch {
    // An unknown option: the usage says it all.
  }
  throw new Problem('That is no command of ops.', '', usage);
}

try {
  const { name, values } = parse(process.argv.slice(2));
  const { rows, ok = true } = await commands[name](appsAt(values.at), values);
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  printProblem(error);
  process.exitCode = 2;
}
