import { z } from 'zod';
import { id, instant, label } from '../common/primitives.js';
import { condition } from './condition.js';

const DAY_SECONDS = 86_400;

/** Perceived severity as ITU-T X.733 has it, the lowest first. */
export const severities = ['indeterminate', 'warning', 'minor', 'major', 'critical'] as const;
export const severity = z.enum(severities).meta({ id: 'Severity', description: 'ITU-T X.733' });
export type Severity = z.infer<typeof severity>;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When a rule may ring, by the clock on the wall. */
export const alertSchedule = z
  .strictObject({
    timeZone: z.string().min(1).max(64).optional().meta({
      description: 'IANA; default that of the place where the vehicle is, UTC while that is unknown',
    }),
    periods: z
      .array(
        z.strictObject({
          days: z.array(z.enum(weekdays)).min(1).max(7),
          from: clockTime.meta({ example: '18:30' }),
          to: z.union([clockTime, z.literal('24:00')]).meta({
            description: 'Not included; before `from` it is that of the next day',
          }),
        }),
      )
      .min(1)
      .max(28),
  })
  .meta({ id: 'AlertSchedule' });
export type AlertSchedule = z.infer<typeof alertSchedule>;

const seconds = z
  .int()
  .min(0)
  .max(30 * DAY_SECONDS);

/** What a rule rings for, how loudly, and when that is over. */
export const alertDefinition = z
  .strictObject({
    when: condition,
    levels: z
      .array(z.strictObject({ severity, afterSeconds: seconds }))
      .min(1)
      .max(5)
      .meta({
        description:
          'The ladder: how severe it is after the condition has held for so long; both rise from step to step',
      }),
    repeat: z
      .strictObject({ count: z.int().min(2).max(50), withinSeconds: seconds.min(1) })
      .optional()
      .meta({ description: 'Ring only when the first level was reached so many times within so long' }),
    schedule: alertSchedule.optional().meta({ description: 'Default always' }),
    clear: z
      .strictObject({
        when: condition.optional().meta({ description: 'Default: the condition is known not to hold' }),
        afterSeconds: seconds.optional().meta({ description: 'That must have held for so long; default 0' }),
        quietSeconds: seconds
          .min(1)
          .optional()
          .meta({ description: 'Clears as well when the condition has not held for so long, known or not' }),
      })
      .optional()
      .meta({
        description:
          'What clears it. A rule of moments (`entered`, `left`, `new`) without it is cleared by people alone',
      }),
  })
  .meta({ id: 'AlertDefinition' });
export type AlertDefinition = z.infer<typeof alertDefinition>;

/** The vehicles that a rule watches. */
export const alertScope = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('all') }),
    z.strictObject({ type: z.literal('fleet'), fleetIds: z.array(id).min(1).max(200) }),
    z.strictObject({ type: z.literal('vehicle'), vehicleIds: z.array(id).min(1).max(500) }),
    z.strictObject({ type: z.literal('model'), make: label(60), model: label(80).optional() }),
  ])
  .meta({ id: 'AlertScope' });
export type AlertScope = z.infer<typeof alertScope>;

const facts = {
  name: label(120),
  description: label(1000).optional(),
  scope: alertScope,
  definition: alertDefinition,
};

export const alertRuleInput = z.strictObject({ ...facts, enabled: z.boolean().default(true) });
export type AlertRuleInput = z.infer<typeof alertRuleInput>;

export const alertRulePatch = z.strictObject({
  ...z.strictObject(facts).partial().shape,
  enabled: z.boolean().optional(),
});
export type AlertRulePatch = z.infer<typeof alertRulePatch>;

export const alertRule = z
  .strictObject({
    ...facts,
    id,
    enabled: z.boolean(),
    standard: z
      .boolean()
      .meta({ description: 'Shipped with the platform; can be changed and switched off, not deleted' }),
    version: z.int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'AlertRule' });
export type AlertRule = z.infer<typeof alertRule>;

/** How a rule would have rung. */
export const dryRunReport = z
  .strictObject({
    rang: z.int(),
    vehicles: z
      .array(
        z.strictObject({
          vehicleId: id,
          rang: z.int(),
          times: z
            .array(z.strictObject({ from: instant, to: instant.nullable(), severity }))
            .meta({ description: 'The first fifty; `to` is null while it had not been cleared' }),
        }),
      )
      .meta({ description: 'Those for which it would have rung, the most often first; at most 200' }),
    watched: z.int().meta({ description: 'Vehicles whose readings were looked at' }),
    readings: z.int(),
    from: instant,
    to: instant,
    complete: z.boolean().meta({ description: 'False when there was more than could be looked at' }),
    unknown: z.array(z.enum(['geofence', 'maintenance'])).meta({
      description:
        'Kinds of conditions that counted as unknown: `geofence` when one of the areas is not there, `maintenance` since no past of forecasts is kept',
    }),
  })
  .meta({ id: 'DryRunReport' });
export type DryRunReport = z.infer<typeof dryRunReport>;
