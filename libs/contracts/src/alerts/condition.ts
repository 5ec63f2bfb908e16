import { z } from 'zod';
import { id } from '../common/primitives.js';
import { maintenanceComponent } from '../maintenance/maintenance.js';
import { signals, type SignalName } from '../telemetry/signals.js';

export const comparators = ['>', '>=', '<', '<=', '=', '!='] as const;
export type Comparator = (typeof comparators)[number];

const DAY_SECONDS = 86_400;
const unit = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Unit of the number given; default that of the signal' });
const number = z.number().min(-1e12).max(1e12);
const signalName = z
  .enum(signals.map(({ name }) => name) as [SignalName, ...SignalName[]])
  .meta({ id: 'SignalName' });

export const signalCondition = z
  .strictObject({
    type: z.literal('signal'),
    signal: signalName,
    is: z.enum(comparators),
    value: z.union([number, z.boolean(), z.string().min(1).max(40)]),
    unit: unit.optional(),
    relativeTo: signalName
      .optional()
      .meta({ description: 'Then the signal divided by this one is compared' }),
    until: number.optional().meta({
      description:
        'Hysteresis: once it holds, it goes on until the value is past this one, on the other side of `value`',
    }),
    setting: z.enum(['speedLimit']).optional().meta({
      description:
        'Of vehicles that have this setting, by themselves or by their fleet, it is compared in place of `value`; `until` keeps its distance',
    }),
    maxAgeSeconds: z
      .int()
      .min(1)
      .max(30 * DAY_SECONDS)
      .optional()
      .meta({ description: 'An older value counts as unknown; default: none is too old' }),
  })
  .meta({ id: 'SignalCondition' });

export const rateCondition = z
  .strictObject({
    type: z.literal('rate'),
    signal: signalName,
    is: z.enum(['>', '<']),
    perMinute: number.meta({ description: 'Change of the signal in a minute; negative while it falls' }),
    unit: unit.optional(),
    windowSeconds: z
      .int()
      .min(10)
      .max(3_600)
      .meta({ description: 'Over which it is measured; half of it must be there' }),
  })
  .meta({ id: 'RateCondition' });

export const geofenceCondition = z
  .strictObject({
    type: z.literal('geofence'),
    geofenceId: id,
    is: z
      .enum(['inside', 'outside', 'entered', 'left'])
      .meta({ description: '`entered` and `left` are moments' }),
  })
  .meta({ id: 'GeofenceCondition' });

export const dtcCondition = z
  .strictObject({
    type: z.literal('dtc'),
    is: z
      .enum(['present', 'new'])
      .meta({ description: '`new`, a moment: it was not among the codes before' }),
    pattern: z
      .string()
      .regex(/^[PCBU?][0-9A-F?]{0,4}\*?$/)
      .optional()
      .meta({
        description: '`?` is any character, `*` at the end any rest; default any code',
        example: 'P03*',
      }),
    status: z
      .array(z.enum(['pending', 'confirmed', 'permanent']))
      .min(1)
      .max(3)
      .optional()
      .meta({ description: 'Default any' }),
  })
  .meta({ id: 'DtcCondition' });

export const silenceCondition = z
  .strictObject({
    type: z.literal('silence'),
    seconds: z
      .int()
      .min(30)
      .max(90 * DAY_SECONDS),
    signal: signalName.optional().meta({ description: 'Default: no reading at all' }),
  })
  .meta({ id: 'SilenceCondition' });

export const maintenanceCondition = z
  .strictObject({
    type: z.literal('maintenance'),
    component: maintenanceComponent.optional().meta({ description: 'Default any' }),
    withinDays: z.number().min(0).max(730),
    confidence: z
      .number()
      .min(0.05)
      .max(0.95)
      .optional()
      .meta({ description: 'How probable it must be that it is due by then; default 0.5' }),
  })
  .meta({ id: 'MaintenanceCondition' });

const leaves = [
  signalCondition,
  rateCondition,
  geofenceCondition,
  dtcCondition,
  silenceCondition,
  maintenanceCondition,
] as const;

export type LeafCondition = z.infer<(typeof leaves)[number]>;

/** What must hold of a vehicle: a tree whose leaves look at what is known of it. */
export type Condition =
  | LeafCondition
  | { type: 'all'; of: Condition[] }
  | { type: 'any'; of: Condition[] }
  | { type: 'not'; of: Condition };

/** How deep a tree may be, and how many leaves and branches it may have in all. */
export const MOST_LEVELS = 6;
export const MOST_CONDITIONS = 40;
const MOST_BRANCHES = 20;

/** Level by level and not recursive, so that a hostile tree ends at the last level and not with the stack. */
function conditionOf(levels: number): z.ZodType<Condition> {
  const name = levels === MOST_LEVELS ? 'Condition' : `ConditionOf${levels}Levels`;
  if (levels === 1)
    return z
      .discriminatedUnion('type', leaves, {
        error: `is none that is known, or deeper than ${MOST_LEVELS} levels`,
      })
      .meta({ id: name });
  const inner = conditionOf(levels - 1);
  const branch = <const T extends string>(type: T) =>
    z.strictObject({ type: z.literal(type), of: z.array(inner).min(1).max(MOST_BRANCHES) });
  return z
    .discriminatedUnion('type', [
      ...leaves,
      branch('all'),
      branch('any'),
      z.strictObject({ type: z.literal('not'), of: inner }),
    ])
    .meta({ id: name }) as unknown as z.ZodType<Condition>;
}

export const condition = conditionOf(MOST_LEVELS);
