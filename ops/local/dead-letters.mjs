import { parseArgs } from 'node:util';
import { GatewayClient } from './apps/gateway-client.mjs';
import { Problem, printProblem } from './support/problem.mjs';

const path = '/api/v1/admin/dead-letters';
const usage = `Usage: npm run dead-letters -- list [--topic T] [--group G] [--limit N]
       npm run dead-letters -- show ID
       npm run dead-letters -- redrive ID …
       npm run dead-letters -- discard ID …`;

const commands = { list, show, redrive: each('POST', '/redrive'), discard: each('DELETE', '') };

async function list(gateway, { topic, group, limit }) {
  const wanted = Object.entries({ topic, group, limit }).filter(([, value]) => value !== undefined);
  const { data, meta } = await gateway.request('GET', `${path}?${new URLSearchParams(wanted)}`);
  if (data.length === 0) console.log('There are no dead letters.');
  for (const { id, failedAt, type, group: reader, attempts, cause } of data) {
    console.log(`${id}  ${failedAt}  ${type} → ${reader}, ${attempts} attempts: ${cause}`);
  }
  if (meta?.nextCursor) console.log(`There are more; --limit shows up to 100.`);
}

async function show(gateway, _options, [id]) {
  const { data } = await gateway.request('GET', `${path}/${encodeURIComponent(id)}`);
  console.log(JSON.stringify(data, null, 2));
}

function each(method, action) {
  return async (gateway, _options, ids) => {
    for (const id of ids) {
      const { data } = await gateway.request(method, `${path}/${encodeURIComponent(id)}${action}`);
      console.log(
        `${data.id}  ${data.type} ${method === 'POST' ? 'was sent to its group again' : 'was thrown away'}`,
      );
    }
  };
}

function parse(args) {
  const options = { topic: { type: 'string' }, group: { type: 'string' }, limit: { type: 'string' } };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name, ...ids] = positionals;
    if (Object.hasOwn(commands, name ?? '') && (name === 'list') === (ids.length === 0))
      return { name, values, ids };
  } catch {
    // An unknown option: the usage says it all.
  }
  throw new Problem('That is no command of dead-letters.', '', usage);
}

try {
  const { name, values, ids } = parse(process.argv.slice(2));
  await commands[name](new GatewayClient(), values, ids);
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
