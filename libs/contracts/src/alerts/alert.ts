import { z } from 'zod';
import { id, instant, label, uuid } from '../common/primitives.js';
import { severity } from './alert-rule.js';

export const alertStatus = z.enum(['active', 'cleared']);
const person = z.string().min(1).max(200);

/** A rule rang for a vehicle. Active or cleared, and beside that acknowledged or not. */
export const vehicleAlert = z
  .strictObject({
    id: uuid,
    ruleId: id,
    ruleName: z.string(),
    vehicleId: id,
    fleetId: id.nullable(),
    fleetIds: z
      .array(id)
      .optional()
      .meta({ description: 'The same and those above it, as it was when it rang' }),
    status: alertStatus,
    severity,
    triggeredAt: instant.meta({ description: 'When the condition had held for long enough' }),
    lastSeenAt: instant,
    count: z.int().meta({ description: 'How often it came to that before it was cleared' }),
    clearedAt: instant.nullable(),
    clearedBy: z
      .enum(['condition', 'quiet', 'person', 'rule', 'lateData'])
      .nullable()
      .meta({ description: '`rule`: it was changed or switched off; `lateData`: it would not have rung' }),
    acknowledgedAt: instant.nullable(),
    acknowledgedBy: person.nullable(),
    snoozedUntil: instant.nullable(),
    mutedUntil: instant.nullable(),
    assignee: person.nullable(),
    late: z.boolean().meta({ description: 'Found in late data, or when it was long past: nobody was told' }),
    evidence: z
      .record(z.string(), z.strictObject({ value: z.unknown(), time: instant }))
      .meta({ description: 'The signals that the rule reads, as they were' }),
  })
  .meta({ id: 'VehicleAlert' });
export type VehicleAlert = z.infer<typeof vehicleAlert>;

export const alertChangeKinds = [
  'triggered',
  'escalated',
  'recurred',
  'cleared',
  'acknowledged',
  'snoozed',
  'snoozeEnded',
  'muteEnded',
  'assigned',
  'commented',
  'corrected',
] as const;

/** One line of an alert's history. */
export const alertChange = z
  .strictObject({
    kind: z.enum(alertChangeKinds),
    time: instant,
    by: person.nullable().meta({ description: 'Null for the platform itself' }),
    comment: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AlertChange' });
export type AlertChange = z.infer<typeof alertChange>;

export const vehicleAlertWithHistory = vehicleAlert
  .extend({ history: z.array(alertChange) })
  .meta({ id: 'VehicleAlertWithHistory' });

export const comment = label(1000);

/** Nobody is told of alerts of a vehicle or fleet during this time; they are kept. */
export const alertMuteInput = z.strictObject({
  vehicleId: id.optional(),
  fleetId: id.optional().meta({ description: 'One of the two' }),
  from: instant,
  until: instant,
  reason: comment.optional(),
});
export const alertMute = alertMuteInput.extend({ id: uuid, by: person }).meta({ id: 'AlertMute' });
export type AlertMute = z.infer<typeof alertMute>;

const meanSeconds = z.number().nullable().meta({ description: 'Mean, seconds; null when there was none' });

export const alertStats = z
  .strictObject({
    from: instant,
    to: instant,
    total: z.int(),
    active: z.int(),
    unacknowledged: z.int(),
    mtta: meanSeconds.meta({ description: 'Mean time to acknowledge, seconds' }),
    mttr: meanSeconds.meta({ description: 'Mean time until cleared, seconds' }),
    rules: z.array(
      z.strictObject({
        ruleId: id,
        ruleName: z.string(),
        count: z.int(),
        vehicles: z.int(),
        mtta: meanSeconds,
        mttr: meanSeconds,
      }),
    ),
    flapping: z
      .array(
        z.strictObject({ ruleId: id, ruleName: z.string(), vehicleId: id, count: z.int(), lastAt: instant }),
      )
      .meta({
        description: 'Rules that rang five times or more for a vehicle within a day, most often first',
      }),
  })
  .meta({ id: 'AlertStats' });
export type AlertStats = z.infer<typeof alertStats>;
