import { defineSignals, type SignalDefinition } from './signal.js';
import { signalNamed, signals } from './signals.js';
import { readingInput } from './telemetry.js';

const speed = signalNamed('speed') as SignalDefinition;
const good = { vehicleId: 'v1', deviceTime: '2026-01-31T10:00:00Z' };
const accepts = (fields: object) => readingInput.safeParse({ ...good, ...fields }).success;

/** A reading's fields with one signal set: `group.part` is nested. */
function fieldsOf(name: string, value: unknown): object {
  const [group, part] = name.split('.') as [string, string?];
  return { [group]: part === undefined ? value : { [part]: value } };
}

describe('defineSignals', () => {
  it.each<[string, Partial<SignalDefinition>[]]>([
    ['is there twice', [{}, {}]],
    ['its range is empty', [{ minimum: 5, maximum: 5 }]],
    ['a number has a unit', [{ unit: undefined }]],
    ['only numbers have units', [{ type: 'boolean', trend: false }]],
    [
      'only numbers have trends',
      [{ type: 'boolean', unit: undefined, minimum: undefined, maximum: undefined }],
    ],
    ['nothing else, has values', [{ values: ['A'] }]],
    ['name of another field', [{ name: 'vehicleId' }]],
    ['a value and a group at once', [{ name: 'speed.left' }, { name: 'speed' }]],
    ['name', [{ name: 'Speed' }]],
    ['path', [{ vss: { path: 'speed' } }]],
  ])('refuses a catalogue in which one %s', (why, changes) => {
    const catalogue = changes.map((change): SignalDefinition => ({ ...speed, ...change }));
    expect(() => defineSignals(catalogue)).toThrow(why);
  });
});

describe('a reading', () => {
  it.each(
    signals
      .filter(({ type }) => type === 'number')
      .map((signal): [string, SignalDefinition] => [signal.name, signal]),
  )('takes %s within its range alone', (name, { minimum = 0, maximum = 0 }) => {
    for (const value of [minimum, (minimum + maximum) / 2, maximum])
      expect(accepts(fieldsOf(name, value))).toBe(true);
    for (const value of [minimum - 1, maximum + 1, NaN, String(minimum), true, null])
      expect(accepts(fieldsOf(name, value))).toBe(false);
  });

  it.each([
    { ignition: 'ON', milOn: false, moving: true },
    {
      dtcs: [
        { code: 'P0301', status: 'confirmed' },
        { code: 'U3FFF', status: 'pending' },
      ],
    },
    { dtcs: [] },
    { private: { 'adc1.mv': 12.4, cable: 'USB', armed: true, nothing: null } },
    { tirePressure: { frontLeft: 240, rearRight: 235.5 } },
  ])('takes %j', (fields) => {
    expect(readingInput.parse({ ...good, ...fields })).toEqual({ ...good, ...fields });
  });

  it.each([
    { ignition: 'on' },
    { milOn: 1 },
    { dtcs: ['P0301'] },
    { dtcs: [{ code: 'P4301', status: 'confirmed' }] },
    { tirePressure: { spare: 240 } },
    { tirePressure: 240 },
    { velocity: 80 },
    { private: { deep: { er: 1 } } },
    { private: { text: 'x'.repeat(257) } },
  ])('refuses %j', (fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
