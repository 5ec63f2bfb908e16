import { z } from 'zod';
import { id, instant, uuid } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  alertMute,
  alertMuteInput,
  alertStats,
  alertStatus,
  comment,
  vehicleAlert,
  vehicleAlertWithHistory,
} from './alert.js';
import {
  alertDefinition,
  alertRule,
  alertRuleInput,
  alertRulePatch,
  alertScope,
  dryRunReport,
  severity,
} from './alert-rule.js';

const service = 'vehicle-profiles';
const version = z.int().min(1).optional();
const flag = z.boolean();

export const createAlertRule = defineCommand({
  name: 'alertRules.create',
  service,
  request: alertRuleInput,
  reply: single(alertRule),
  description: 'Adds a rule that rings for vehicles',
});

export const alertRulesQuery = { ...pageQuery, enabled: flag.optional(), standard: flag.optional() };
export const listAlertRules = defineQuery({
  name: 'alertRules.list',
  service,
  request: z.strictObject(alertRulesQuery),
  reply: listOf(alertRule),
  description: 'Rules in the order of their ids',
});

export const getAlertRule = defineQuery({
  name: 'alertRules.get',
  service,
  request: z.strictObject({ id }),
  reply: single(alertRule),
  description: 'One rule',
});

export const updateAlertRule = defineCommand({
  name: 'alertRules.update',
  service,
  request: z.strictObject({ id, patch: alertRulePatch, version }),
  reply: single(alertRule),
  description:
    'Changes a rule, or switches it on or off; what it holds open is cleared when it watches otherwise',
});

export const removeAlertRule = defineCommand({
  name: 'alertRules.remove',
  service,
  request: z.strictObject({ id, version }),
  reply: single(alertRule),
  description: 'Deletes a rule; its alerts are cleared and stay to be read',
});

export const DRY_RUN_MOST_DAYS = 30;
export const dryRunRequest = z.strictObject({
  definition: alertDefinition,
  scope: alertScope,
  days: z.number().gt(0).max(DRY_RUN_MOST_DAYS).default(DRY_RUN_MOST_DAYS),
});
export const dryRunAlertRule = defineQuery({
  name: 'alertRules.dryRun',
  service,
  request: dryRunRequest,
  reply: single(dryRunReport),
  timeoutMs: 30_000,
  description: 'Says when a rule would have rung over the last days, by the readings that are stored',
});

export const vehicleAlertsQuery = {
  ...pageQuery,
  vehicle: id.optional(),
  fleet: id.optional(),
  rule: id.optional(),
  status: alertStatus.optional(),
  severity: severity.optional().meta({ description: 'This one or a higher one' }),
  acknowledged: flag.optional(),
};
export const listVehicleAlerts = defineQuery({
  name: 'alerts.list',
  service,
  request: z.strictObject(vehicleAlertsQuery),
  reply: listOf(vehicleAlert),
  description: 'Alerts, those that rang last first',
});

export const getVehicleAlert = defineQuery({
  name: 'alerts.get',
  service,
  request: z.strictObject({ id: uuid }),
  reply: single(vehicleAlertWithHistory),
  description: 'One alert with its history',
});

const onAlert = <const N extends string, S extends z.ZodRawShape>(name: N, shape: S, description: string) =>
  defineCommand({
    name: `alerts.${name}`,
    service,
    request: z.strictObject({ id: uuid, ...shape }),
    reply: single(vehicleAlert),
    description,
  });

const remark = { comment: comment.optional() };
const assignee = z.string().min(1).max(200).nullable();

export const acknowledgeAlert = onAlert(
  'acknowledge',
  remark,
  'Somebody has taken note; the first one stays',
);
export const snoozeAlert = onAlert(
  'snooze',
  { ...remark, until: instant },
  'Tells nobody of an alert until then; what is active then is told again',
);
export const assignAlert = onAlert('assign', { ...remark, assignee }, 'Says who looks after an alert');
export const clearAlert = onAlert('clear', remark, 'Clears an alert by hand; the rule may ring anew');
export const commentAlert = onAlert('comment', { comment }, 'Adds a remark to the history of an alert');

export const alertStatsQuery = {
  from: instant.optional().meta({ description: 'Default: 30 days before `to`' }),
  to: instant.optional().meta({ description: 'Default: now' }),
  vehicle: id.optional(),
  fleet: id.optional(),
};
export const getAlertStats = defineQuery({
  name: 'alerts.stats',
  service,
  request: z.strictObject(alertStatsQuery),
  reply: single(alertStats),
  description: 'How often rules rang, how soon that was acknowledged and cleared, and what flaps',
});

export const addAlertMute = defineCommand({
  name: 'alertMutes.add',
  service,
  request: alertMuteInput,
  reply: single(alertMute),
  description: 'Tells nobody of the alerts of a vehicle or fleet for some time',
});

export const listAlertMutes = defineQuery({
  name: 'alertMutes.list',
  service,
  request: z.strictObject({ ...pageQuery, vehicle: id.optional(), fleet: id.optional() }),
  reply: listOf(alertMute),
  description: 'Mute windows that have not ended, in the order in which they were added',
});

export const removeAlertMute = defineCommand({
  name: 'alertMutes.remove',
  service,
  request: z.strictObject({ id: uuid }),
  reply: single(alertMute),
  description: 'Ends a mute window before its time',
});

export const alertReasons = ['opened', 'escalated', 'snoozeEnded', 'muteEnded'] as const;

export const vehicleAlertTriggered = defineEvent({
  name: 'vehicle.alert.triggered',
  topic: topics.alerts,
  source: service,
  consumers: ['showroom'],
  data: vehicleAlert.extend({ reason: z.enum(alertReasons) }),
  key: (data) => data.vehicleId,
  description:
    'A rule rang for a vehicle, became more severe, or is active again after it was snoozed or muted',
});

export const vehicleAlertCleared = defineEvent({
  name: 'vehicle.alert.cleared',
  topic: topics.alerts,
  source: service,
  consumers: [],
  data: vehicleAlert,
  key: (data) => data.vehicleId,
  description: 'What an alert was about is over',
});

export const vehicleTelemetryCritical = defineEvent({
  name: 'vehicle.telemetry.critical',
  topic: topics.alerts,
  source: service,
  consumers: [],
  data: z.strictObject({
    vehicleId: id,
    fleetId: id.nullable(),
    fleetIds: vehicleAlert.shape.fleetIds,
    alertId: uuid,
    ruleId: id,
    ruleName: z.string(),
    time: instant,
    signals: vehicleAlert.shape.evidence,
  }),
  key: (data) => data.vehicleId,
  description: 'What a vehicle measures has become critical, as one of its rules says',
});
