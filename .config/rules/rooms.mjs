import { dirname, posix, relative, resolve, sep } from 'node:path';

/** Libs from the ground up. A lib imports from lower layers only; apps stand on all of them. */
export const layers = {
  client: 0,
  contracts: 0,
  scoring: 0,
  'redis-streams': 0,
  vehicle: 1,
  platform: 1,
  persistence: 2,
  testing: 3,
};

const appLayer = 4;

/** Doors of a lib beside its index. */
const further = new Set(['@rover/client/react']);

/** Runs in browsers: what the platform is made of is nothing that it could use. */
const page = 'console';

/** The room that a file stands in: `{ kind: 'lib' | 'app', name }`; undefined for what is neither. */
export function roomOf(path) {
  const [top, name] = path.split(posix.sep);
  if (top === 'libs' && name) return { kind: 'lib', name };
  if (top === 'apps' && name) return { kind: 'app', name };
  return undefined;
}

/** A file's path below the checkout, with slashes. */
export const below = (root, file) => relative(root, file).split(sep).join(posix.sep);

/** Where an import leads: `{ room, deep }`, `deep` telling that it is not the room's index. Undefined for packages. */
export function target(specifier, file, root) {
  const own = /^@rover\/([^/]+)(\/.*)?$/.exec(specifier);
  if (own)
    return { room: { kind: 'lib', name: own[1] }, deep: own[2] !== undefined && !further.has(specifier) };
  if (!specifier.startsWith('.')) return undefined;
  const room = roomOf(below(root, resolve(dirname(file), specifier)));
  return room && { room, deep: true };
}

export const same = (one, other) => one?.kind === other?.kind && one?.name === other?.name;

const layerOf = ({ kind, name }) => (kind === 'app' ? appLayer : layers[name]);

/** Why one room may not import another, as a sentence; undefined when it may. */
export function objection(from, to) {
  if (to.kind === 'app')
    return from?.kind === 'app' ? 'An app never imports another app.' : 'Nothing imports an app.';
  if (layerOf(to) === undefined) return `There is no lib "${to.name}".`;
  if (from?.kind === 'app' && from.name === page && !from.isTest && to.name !== 'client')
    return `The console knows the platform by its public doors: of the libs it may import client alone, not ${to.name}.`;
  // The bench and the tools of ops stand above everything.
  if (!from) return undefined;
  const [own, theirs] = [layerOf(from), layerOf(to)];
  if (own === undefined) return `Give the lib "${from.name}" its layer in .config/rules/rooms.mjs.`;
  if (theirs < own) return undefined;
  return `libs import downwards only: ${from.name} may not import ${to.name}.`;
}
