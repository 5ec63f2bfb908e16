import { z } from 'zod';
import { id, uuid } from '../common/primitives.js';
import { pageQuery } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import {
  acknowledgeAlert,
  addAlertMute,
  alertRulesQuery,
  alertStatsQuery,
  assignAlert,
  clearAlert,
  commentAlert,
  createAlertRule,
  dryRunAlertRule,
  dryRunRequest,
  getAlertRule,
  getAlertStats,
  getVehicleAlert,
  listAlertMutes,
  listAlertRules,
  listVehicleAlerts,
  removeAlertMute,
  removeAlertRule,
  snoozeAlert,
  updateAlertRule,
  vehicleAlertsQuery,
} from './alert.messages.js';
import { alertRuleInput, alertRulePatch } from './alert-rule.js';
import { alertMuteInput } from './alert.js';

const tag = 'Alerts';
/** Whoever has a vehicle has its alerts: the service goes by what they may see and change of it. */
const access = 'signedIn';
const rules = '/api/v1/alert-rules';
const alerts = '/api/v1/alerts';
const mutes = '/api/v1/alert-mutes';
/** A tree of conditions is small; what is larger is none. */
const bodyLimit = 64 * 1024;

export const createAlertRuleRoute = defineRoute({
  id: 'alertRules.create',
  method: 'POST',
  path: rules,
  access,
  tag,
  summary:
    'Add a rule: a tree of conditions, a ladder of severities, a schedule, what clears it, and whom it watches',
  body: alertRuleInput,
  reply: createAlertRule.reply,
  status: 201,
  bodyLimit,
  idempotent: true,
});

export const listAlertRulesRoute = defineRoute({
  id: 'alertRules.list',
  method: 'GET',
  path: rules,
  access,
  tag,
  summary: 'The rules that watch vehicles of yours, the standard ones among them',
  query: z.strictObject(alertRulesQuery),
  reply: listAlertRules.reply,
});

export const dryRunAlertRuleRoute = defineRoute({
  id: 'alertRules.dryRun',
  method: 'POST',
  path: `${rules}/dry-run`,
  access,
  tag,
  summary:
    'How often and when a rule would have rung over up to 30 days of stored readings, and for which vehicles',
  body: dryRunRequest,
  reply: dryRunAlertRule.reply,
  bodyLimit,
});

export const getAlertRuleRoute = defineRoute({
  id: 'alertRules.get',
  method: 'GET',
  path: `${rules}/:id`,
  access,
  tag,
  summary: 'One rule; its version is the entity tag',
  params: z.strictObject({ id }),
  reply: getAlertRule.reply,
});

export const updateAlertRuleRoute = defineRoute({
  id: 'alertRules.update',
  method: 'PATCH',
  path: `${rules}/:id`,
  access,
  tag,
  conditional: true,
  summary: 'Change a rule or switch it on or off; `If-Match` names the version it is meant for, or *',
  params: z.strictObject({ id }),
  body: alertRulePatch,
  reply: updateAlertRule.reply,
  bodyLimit,
});

export const removeAlertRuleRoute = defineRoute({
  id: 'alertRules.remove',
  method: 'DELETE',
  path: `${rules}/:id`,
  access,
  tag,
  conditional: true,
  summary: 'Delete a rule; its alerts are cleared and stay to be read',
  params: z.strictObject({ id }),
  reply: removeAlertRule.reply,
});

export const listVehicleAlertsRoute = defineRoute({
  id: 'alerts.list',
  method: 'GET',
  path: alerts,
  access,
  tag,
  summary: 'Alerts of the vehicles that you may see, those that rang last first',
  query: z.strictObject(vehicleAlertsQuery),
  reply: listVehicleAlerts.reply,
});

const { vehicle: _vehicle, ...ofOneVehicle } = vehicleAlertsQuery;
export const listAlertsOfVehicleRoute = defineRoute({
  id: 'vehicles.alerts',
  method: 'GET',
  path: '/api/v1/vehicles/:vehicleId/alerts',
  access,
  tag,
  summary: 'Alerts of one vehicle, those that rang last first',
  params: z.strictObject({ vehicleId: id }),
  query: z.strictObject(ofOneVehicle),
  reply: listVehicleAlerts.reply,
});

export const getAlertStatsRoute = defineRoute({
  id: 'alerts.stats',
  method: 'GET',
  path: `${alerts}/stats`,
  access,
  tag,
  summary: 'Counts, mean time to acknowledge (MTTA) and until cleared (MTTR) per rule, and what flaps',
  query: z.strictObject(alertStatsQuery),
  reply: getAlertStats.reply,
});

export const getVehicleAlertRoute = defineRoute({
  id: 'alerts.get',
  method: 'GET',
  path: `${alerts}/:id`,
  access,
  tag,
  summary: 'One alert with its history',
  params: z.strictObject({ id: uuid }),
  reply: getVehicleAlert.reply,
});

const action = <const A extends string, B extends z.ZodType>(name: A, body: B, summary: string) =>
  defineRoute({
    id: `alerts.${name}`,
    method: 'POST',
    path: `${alerts}/:id/${name}`,
    access,
    tag,
    summary,
    params: z.strictObject({ id: uuid }),
    body,
    reply: acknowledgeAlert.reply,
  });

const bodyOf = <S extends z.ZodRawShape>({ request }: { request: z.ZodObject<S> }) =>
  request.omit({ id: true } as never);

export const acknowledgeAlertRoute = action(
  'acknowledge',
  bodyOf(acknowledgeAlert),
  'You have taken note; who was first stays',
);
export const snoozeAlertRoute = action(
  'snooze',
  bodyOf(snoozeAlert),
  'Tell nobody until then; if it is still active, it is told again',
);
export const assignAlertRoute = action(
  'assign',
  bodyOf(assignAlert),
  'Say who looks after it; null is nobody',
);
export const clearAlertRoute = action(
  'clear',
  bodyOf(clearAlert),
  'Clear it by hand; the rule may ring anew',
);
export const commentAlertRoute = action('comment', bodyOf(commentAlert), 'Add a remark to its history');

export const addAlertMuteRoute = defineRoute({
  id: 'alertMutes.add',
  method: 'POST',
  path: mutes,
  access,
  tag,
  summary: 'A mute window: alerts of a vehicle or fleet are kept and nobody is told until it ends',
  body: alertMuteInput,
  reply: addAlertMute.reply,
  status: 201,
  idempotent: true,
});

export const listAlertMutesRoute = defineRoute({
  id: 'alertMutes.list',
  method: 'GET',
  path: mutes,
  access,
  tag,
  summary: 'Mute windows that have not ended',
  query: z.strictObject({ ...pageQuery, vehicle: id.optional(), fleet: id.optional() }),
  reply: listAlertMutes.reply,
});

export const removeAlertMuteRoute = defineRoute({
  id: 'alertMutes.remove',
  method: 'DELETE',
  path: `${mutes}/:id`,
  access,
  tag,
  summary: 'End a mute window before its time',
  params: z.strictObject({ id: uuid }),
  reply: removeAlertMute.reply,
});
