import { z } from 'zod';

/** What a value of a signal is: a number in the signal's unit, a truth, one of a few words, a place, or trouble codes. */
export const signalTypes = ['number', 'boolean', 'enum', 'point', 'dtcs'] as const;

/** Where a signal stands in the Vehicle Signal Specification. */
export const vssReference = z.strictObject({
  path: z
    .string()
    .regex(/^Vehicle(\.[A-Z][A-Za-z0-9]*)+$/)
    .meta({ description: 'Path in VSS 6.0; below `Vehicle.OBD` in its OBD overlay' }),
  differs: z
    .string()
    .min(10)
    .optional()
    .meta({ description: 'Why unit, type or range are not those of VSS' }),
});

/** One thing that a vehicle can measure: the word, the unit and the range that hold everywhere in the platform. */
export const signalDefinition = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?$/)
      .meta({ description: 'Name in a reading; `group.part` is a field of an object', example: 'speed' }),
    description: z.string().min(3),
    type: z.enum(signalTypes),
    unit: z.string().min(1).optional().meta({ description: 'Unit of numbers, as VSS spells it' }),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    values: z.array(z.string()).min(1).optional().meta({ description: 'The words of an enum' }),
    trend: z.boolean().meta({ description: 'Whether minimum, mean and percentiles over time say something' }),
    pid: z
      .string()
      .regex(/^[0-9A-F]{2}$/)
      .optional()
      .meta({ description: 'SAE J1979 mode 01 parameter that tells it' }),
    vss: vssReference,
  })
  .meta({ id: 'Signal' });
export type SignalDefinition = Readonly<z.infer<typeof signalDefinition>>;

/** Fields of a reading that no signal can be called. */
const taken = new Set(['id', 'vehicleId', 'deviceTime', 'receivedAt', 'fixTime', 'private']);

/**
 * Checks a catalogue against itself, once, when it is loaded.
 * @throws Error that names the first signal that contradicts itself or another
 */
export function defineSignals<const S extends SignalDefinition>(signals: readonly S[]): readonly S[] {
  const names = new Set<string>();
  for (const signal of signals) {
    const wrong = contradiction(signal) ?? clash(signal, names);
    if (wrong) throw new Error(`Signal ${signal.name}: ${wrong}`);
    names.add(signal.name);
  }
  return Object.freeze(signals.map((signal) => Object.freeze(signal)));
}

function contradiction(signal: SignalDefinition): string | undefined {
  const parsed = signalDefinition.safeParse(signal);
  if (!parsed.success) return z.prettifyError(parsed.error);
  const { type, unit, minimum, maximum, values, trend } = signal;
  const isNumber = type === 'number';
  if (isNumber && (unit === undefined || minimum === undefined || maximum === undefined))
    return 'a number has a unit, a minimum and a maximum';
  if (isNumber && (minimum as number) >= (maximum as number)) return 'its range is empty';
  if (!isNumber && (unit ?? minimum ?? maximum) !== undefined) return 'only numbers have units and ranges';
  if (!isNumber && trend) return 'only numbers have trends';
  return (type === 'enum') === (values !== undefined) ? undefined : 'an enum, and nothing else, has values';
}

function clash({ name }: SignalDefinition, names: ReadonlySet<string>): string | undefined {
  const [group] = name.split('.') as [string];
  if (names.has(name)) return 'is there twice';
  if (taken.has(group)) return 'has the name of another field';
  const others = [...names].map((other) => other.split('.') as [string, string?]);
  const clashes = others.some(
    ([first, part]) => first === group && (part === undefined) !== (name === group),
  );
  return clashes ? 'is a value and a group at once' : undefined;
}
