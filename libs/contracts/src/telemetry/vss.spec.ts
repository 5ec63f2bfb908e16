import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signals } from './signals.js';
import type { SignalDefinition } from './signal.js';

/** One leaf of the specification, as far as a catalogue can contradict it. */
interface Leaf {
  readonly datatype?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly allowed?: string[];
  readonly children?: Record<string, Leaf>;
}

const sample = (file: string) =>
  fileURLToPath(new URL(`../../../../../shared/samples/vss/${file}`, import.meta.url));
const release = sample('vss_release_6.0.json');
const overlay = sample('OBD-overlay.vspec');
const datatypes: Record<SignalDefinition['type'], RegExp> = {
  number: /^(u?int(8|16|32)|float|double)$/,
  boolean: /^boolean$/,
  enum: /^string$/,
  point: /^branch$/,
  dtcs: /^string\[\]$/,
};
const RANGES: Record<string, [number, number]> = {
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
};

/** Leaves and branches by path. */
function* walk(node: Leaf, path: string): Generator<[string, Leaf]> {
  yield [path, node.children ? { datatype: 'branch' } : node];
  for (const [name, child] of Object.entries(node.children ?? {})) yield* walk(child, `${path}.${name}`);
}

/** The overlay is YAML of two levels: a path, and its properties indented below. */
function* walkOverlay(text: string): Generator<[string, Leaf]> {
  for (const [, path, body] of text.matchAll(/^([A-Z][\w.]*):\n((?: {2}.*\n)+)/gm)) {
    const facts = [...(body as string).matchAll(/^ {2}(datatype|unit): (.*)$/gm)].map(([, key, value]) => [
      key,
      value,
    ]);
    yield [`Vehicle.OBD.${path}`, Object.fromEntries(facts) as Leaf];
  }
}

function contradictions({ unit, minimum, maximum, values }: SignalDefinition, leaf: Leaf): string[] {
  const [least, most] = RANGES[leaf.datatype ?? ''] ?? [leaf.min ?? -Infinity, leaf.max ?? Infinity];
  return [
    ...(unit === leaf.unit ? [] : ['unit']),
    ...(RANGES[leaf.datatype ?? ''] ? ['whole numbers'] : []),
    ...((minimum ?? least) < Math.max(least, leaf.min ?? least) ? ['minimum'] : []),
    ...((maximum ?? most) > Math.min(most, leaf.max ?? most) ? ['maximum'] : []),
    ...(JSON.stringify(values) === JSON.stringify(leaf.allowed) ? [] : ['values']),
  ];
}

const here = existsSync(release) && existsSync(overlay);
const title = 'the signal catalogue beside VSS 6.0';

(here ? describe : describe.skip)(here ? title : `${title} (skipped: the samples are not here)`, () => {
  const { Vehicle } = here
    ? (JSON.parse(readFileSync(release, 'utf8')) as { Vehicle: Leaf })
    : { Vehicle: {} };
  const tree = new Map([
    ...walk(Vehicle, 'Vehicle'),
    ...walkOverlay(here ? readFileSync(overlay, 'utf8') : ''),
  ]);

  it.each(signals.map((signal): [string, SignalDefinition] => [signal.name, signal]))(
    'knows %s',
    (_name, signal) => {
      const leaf = tree.get(signal.vss.path);
      expect(leaf?.datatype).toMatch(datatypes[signal.type]);
      const found = contradictions(signal, leaf as Leaf);
      // A range that VSS cannot hold is no explanation's business.
      expect(found).not.toContain('minimum');
      expect(found).not.toContain('maximum');
      if (!signal.vss.differs) expect(found).toEqual([]);
      else if (signal.type === 'number') expect(found).not.toEqual([]);
    },
  );
});
