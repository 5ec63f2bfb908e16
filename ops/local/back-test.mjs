import { parseArgs } from 'node:util';
import { GatewayClient } from './apps/gateway-client.mjs';
import { Problem, printProblem } from './support/problem.mjs';

const usage = 'Usage: npm run back-test -- [--since 2026-10-01T00:00:00Z] [--currency GBP] [--json]';

function parse(args) {
  const options = { since: { type: 'string' }, currency: { type: 'string' }, json: { type: 'boolean' } };
  try {
    return parseArgs({ args, options }).values;
  } catch {
    throw new Problem('That is no option of back-test.', '', usage);
  }
}

const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
const columns = (cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(18))).join('');

function print({ since, sales, judged, learntFrom, goodMargin, baseRate, portion, ...all }) {
  console.log(
    `Sales since ${since}: ${sales}, of which ${judged} were judged; learnt from ${learntFrom} before.`,
  );
  if (portion < 1) console.log(`Of all listings ${percent(portion)} were looked at.`);
  if (judged === 0) return console.log('There is nothing to say yet.');
  console.log(`A deal was good when ${percent(goodMargin)} or more was realised.\n`);
  console.log(columns(['', 'good', 'predicted margin', 'realised margin']));
  for (const { k, precision, predictedMargin, realisedMargin } of all.tops)
    console.log(columns([`best ${k}`, ...[precision, predictedMargin, realisedMargin].map(percent)]));
  console.log(columns(['all', ...[baseRate, all.predictedMargin, all.realisedMargin].map(percent)]));
}

try {
  const { json, ...query } = parse(process.argv.slice(2));
  const path = `/api/v1/models/back-test?${new URLSearchParams(query)}`;
  const { data } = await new GatewayClient().request('GET', path);
  if (json) console.log(JSON.stringify(data));
  else print(data);
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
