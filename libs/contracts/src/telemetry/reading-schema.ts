import { z } from 'zod';
import type { SignalDefinition } from './signal.js';
import { signals } from './signals.js';

/** GeoJSON point, [longitude, latitude] in degrees (RFC 7946, WGS 84). */
export const point = z
  .strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  })
  .meta({ id: 'Point' });
export type Point = z.infer<typeof point>;

/** A diagnostic trouble code of SAE J2012: two bytes, told as a letter and four digits. */
export const dtc = z
  .strictObject({
    code: z.string().regex(/^[PCBU][0-3][0-9A-F]{3}$/),
    status: z.enum(['pending', 'confirmed', 'permanent']),
  })
  .meta({ id: 'Dtc' });
export type Dtc = z.infer<typeof dtc>;

const MOST_DTCS = 64;

interface Values {
  number: number;
  boolean: boolean;
  enum: string;
  point: Point;
  dtcs: Dtc[];
}

type Signal = (typeof signals)[number];
type Grouped = Extract<Signal, { name: `${string}.${string}` }>;
type Group = Grouped['name'] extends infer N ? (N extends `${infer G}.${string}` ? G : never) : never;
type Part<G extends string> = Extract<Grouped, { name: `${G}.${string}` }>;

/** The signals of a reading as they travel: a group is an object of its parts. Absent is what was not measured. */
export type SignalValues = {
  [S in Exclude<Signal, Grouped> as S['name']]?: Values[S['type']];
} & {
  [G in Group]?: { [P in Part<G> as P['name'] extends `${G}.${infer N}` ? N : never]?: Values[P['type']] };
};

type Shape = { [K in keyof SignalValues]-?: z.ZodOptional<z.ZodType<NonNullable<SignalValues[K]>>> };

/** The fields of a reading that the catalogue makes: each signal by its name, the parts of a group in an object. */
export function signalShape(): Shape {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, members] of byField()) {
    const [first] = members as [SignalDefinition];
    shape[name] = (first.name === name ? valueSchema(first) : groupSchema(members)).optional();
  }
  return shape as unknown as Shape;
}

function byField(): Map<string, SignalDefinition[]> {
  const fields = new Map<string, SignalDefinition[]>();
  for (const signal of signals) {
    const field = signal.name.split('.', 1)[0] as string;
    fields.set(field, [...(fields.get(field) ?? []), signal]);
  }
  return fields;
}

const groupSchema = (members: readonly SignalDefinition[]): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      members.map((signal) => [signal.name.split('.')[1] as string, valueSchema(signal).optional()]),
    ),
  );

function valueSchema(signal: SignalDefinition): z.ZodType {
  const description = [signal.description, signal.unit].filter(Boolean).join(', ');
  return schemas[signal.type](signal).meta({ description });
}

const schemas: Record<SignalDefinition['type'], (signal: SignalDefinition) => z.ZodType> = {
  number: ({ minimum = -Infinity, maximum = Infinity }) => z.number().min(minimum).max(maximum),
  boolean: () => z.boolean(),
  enum: ({ values = [] }) => z.enum(values),
  point: () => point,
  dtcs: () => z.array(dtc).max(MOST_DTCS),
};
