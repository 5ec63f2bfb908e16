import type { z } from 'zod';
import { problem } from '../common/envelopes.js';
import type { RouteContract } from '../define/route.js';
import { depositSteps } from '../holds/hold.js';
import { highLeadScore, leadTransitions } from '../leads/lead-record.js';
import { clientMessages } from '../realtime/client.messages.js';
import { roomCatalogue } from '../realtime/rooms.js';
import { roomEvent, serverNotices, socketProblem } from '../realtime/server.messages.js';
import { events, routes } from '../registry.js';
import { SchemaCatalogue } from './json-schema.js';
import { declarationOf, member, shapeOf, typeOf } from './typescript.js';

const WRITTEN = '// Written from the contracts by `npm run docs`. Do not change it by hand.\n';

/** What `libs/client` knows of the public doors: file name → text. It imports nothing of ours, and so does the package. */
export function clientTypes(): Record<string, string> {
  const schemas = new SchemaCatalogue();
  for (const shared of [problem, roomEvent, socketProblem]) schemas.of(shared, 'output');
  const [doors, heard] = [routeTypes(schemas), eventTypes(schemas)];
  const names = Object.keys(schemas.components).sort();
  const declared = names.map((name) => declarationOf(name, schemas.components[name] ?? {}));
  const imported = (text: string): string => {
    const bare = text.replace(/\/\*\*.*?\*\//g, '').replace(/"[^"]*"/g, '');
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(bare));
    return used.length > 0 ? `import type {\n  ${used.join(',\n  ')},\n} from './schemas.js';\n\n` : '';
  };
  return {
    'schemas.ts': `${WRITTEN}\n${declared.join('\n\n')}\n`,
    'routes.ts': `${WRITTEN}${imported(doors)}${doors}\n`,
    'events.ts': `${WRITTEN}${imported(heard)}${heard}\n`,
    'keyed-paths.ts': keyedPaths(),
    'next-steps.ts': nextSteps(),
  };
}

function routeTypes(schemas: SchemaCatalogue): string {
  const methods = [...new Set(routes.map(({ method }) => method))].sort();
  const members = methods.map((method) => {
    const own = routes.filter((route) => route.method === method).sort(byPath);
    const doors = own.map((route) =>
      member(openPath(route), doorType(route, schemas), { description: route.summary }),
    );
    return member(method, shapeOf(doors));
  });
  return `/** Every public operation, by method and path. */\nexport interface Routes ${shapeOf(members)}`;
}

function doorType(route: RouteContract, schemas: SchemaCatalogue): string {
  const typed = (schema: z.ZodType, io: 'input' | 'output') => typeOf(schemas.of(schema, io));
  return shapeOf([
    ...(route.params ? [member('path', typed(route.params, 'input'))] : []),
    ...(route.query ? [queryMember(route.query, schemas)] : []),
    ...bodyMembers(route, schemas),
    ...(route.conditional
      ? [member('ifMatch', 'number | string', { optional: route.conditional === 'optional' })]
      : []),
    member('reply', route.reply ? typed(route.reply, 'output') : 'undefined'),
  ]);
}

function queryMember(query: z.ZodObject, schemas: SchemaCatalogue): string {
  const schema = schemas.of(query, 'input');
  return member('query', typeOf(schema), { optional: ((schema['required'] ?? []) as string[]).length === 0 });
}

function bodyMembers(route: RouteContract, schemas: SchemaCatalogue): string[] {
  const raw = route.stream || route.bodies ? ['Blob | ReadableStream | Uint8Array | string'] : [];
  const parsed = route.body ? [typeOf(schemas.of(route.body, 'input'))] : [];
  const types = [...parsed, ...raw];
  return types.length > 0 ? [member('body', types.join(' | '), { optional: route.emptyBody ?? false })] : [];
}

/** What rooms hear, and what the server says of the session. */
function eventTypes(schemas: SchemaCatalogue): string {
  const heard = new Set(roomCatalogue.flatMap((room) => room.events));
  const known = events.filter(({ name }) => heard.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const typed = (schema: z.ZodType) => typeOf(schemas.of(schema, 'output'));
  const eventMembers = known.map((event) =>
    member(event.name, typed(event.heard ?? event.data), { description: event.description }),
  );
  const noticeMembers = Object.entries(serverNotices).map(([name, { description, payload }]) =>
    member(name, typed(payload), { description }),
  );
  const replies = clientMessages.map(({ name, description, request, reply }) =>
    member(
      name,
      shapeOf([member('request', typeOf(schemas.of(request, 'input'))), member('reply', typed(reply))]),
      { description },
    ),
  );
  return [
    `/** What rooms hear: the \`data\` of each type of event. */\nexport interface RoomEvents ${shapeOf(eventMembers)}`,
    `/** What the server says of the session. */\nexport interface Notices ${shapeOf(noticeMembers)}`,
    `/** What a client sends over its socket, and the answer. */\nexport interface Messages ${shapeOf(replies)}`,
  ].join('\n\n');
}

/** Paths of the POSTs that honour an `Idempotency-Key`: these may be sent again when nobody knows whether they arrived. */
function keyedPaths(): string {
  const paths = routes.filter(({ idempotent }) => idempotent).map(openPath);
  const list = [...new Set(paths)].sort().map((path) => `  ${JSON.stringify(path)},`);
  return `${WRITTEN}export const keyedPaths: ReadonlySet<string> = new Set([\n${list.join('\n')}\n]);\n`;
}

/** Where things may go from where they are, and what is told of them: who shows it needs no list of their own. */
function nextSteps(): string {
  const constant = (name: string, description: string, steps: unknown): string =>
    `/** ${description} */\nexport const ${name} = ${JSON.stringify(steps, undefined, 2)} as const;\n`;
  return [
    WRITTEN,
    constant(
      'leadTransitions',
      'Where a lead may go from its status; back from `sold` it is brought by managers alone.',
      leadTransitions,
    ),
    constant(
      'highLeadScore',
      'Whose best open lead scores higher is told of when they come in (`customer.highValue.detected`).',
      highLeadScore,
    ),
    constant('depositSteps', 'What may become of the deposit of a hold, by its state.', depositSteps),
  ].join('');
}

const byPath = (a: RouteContract, b: RouteContract): number => (a.path < b.path ? -1 : 1);

const openPath = ({ path }: RouteContract): string => path.replace(/:(\w+)/g, '{$1}');
