import {
  acknowledgeAlert,
  createAlertRule,
  dryRunAlertRule,
  getAlertRule,
  getAlertStats,
  listAlertRules,
  listVehicleAlerts,
  removeAlertRule,
  updateAlertRule,
} from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { AlertWorld, signal, warning } from './support/alerts.js';
import { iso, NOON, reading } from './support/profiles.js';

const MINUTE = 60;
const at = (second: number) => NOON + second * 1_000;

let world: AlertWorld;

beforeAll(async () => {
  world = await AlertWorld.open();
}, 60_000);
afterAll(() => world?.close());

describe('rules', () => {
  const fast = warning(signal('speed', '>', 100));

  it('change by version; what they held open is cleared when they watch otherwise', async () => {
    const rule = await world.rule(fast, ['r1']);
    await world.put('r1', { speed: 120 });
    await world.rings('r1', rule);
    const { id } = rule;
    const renamed = await world.ask(updateAlertRule, { id, version: 1, patch: { name: 'Too fast' } });
    expect(renamed.data).toMatchObject({ version: 2, name: 'Too fast' });
    expect((await world.of('r1', rule))[0]?.status).toBe('active');
    const stale = world.ask(updateAlertRule, { id, version: 1, patch: { enabled: false } });
    await expect(stale).rejects.toMatchObject({ code: 'ALERT_RULE_VERSION_MISMATCH', status: 412 });
    await world.ask(updateAlertRule, { id, version: 2, patch: { enabled: false } });
    expect((await world.of('r1', rule))[0]).toMatchObject({ status: 'cleared', clearedBy: 'rule' });
    await world.ask(removeAlertRule, { id, version: 3 });
    await expect(world.ask(getAlertRule, { id })).rejects.toMatchObject({
      code: 'ALERT_RULE_UNKNOWN',
      status: 404,
    });
  });

  it('are shipped, can be switched off and not deleted', async () => {
    const { data } = await world.ask(listAlertRules, { standard: true, limit: 100 });
    expect(data.map(({ id }) => id)).toContain('std.coolantHot');
    const removed = world.ask(removeAlertRule, { id: 'std.tow' });
    await expect(removed).rejects.toMatchObject({ code: 'ALERT_RULE_STANDARD', status: 409 });
    const off = await world.ask(updateAlertRule, { id: 'std.tow', patch: { enabled: false } });
    expect(off.data).toMatchObject({ enabled: false, standard: true });
    await world.ask(updateAlertRule, { id: 'std.tow', patch: { enabled: true } });
  });

  it('are refused when they make no sense, with the place', async () => {
    const create = (definition: unknown) =>
      world.ask(createAlertRule, {
        name: 'x',
        enabled: true,
        scope: { type: 'all' },
        definition: definition as never,
      });
    await expect(create(warning(signal('speed', '>', 100, { unit: 'bar' })))).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 422,
      errors: [{ path: 'definition.when', message: expect.stringContaining('bar is no unit') as string }],
    });
    let deep: object = signal('speed', '>', 1);
    for (let i = 0; i < 3_000; i++) deep = { type: 'not', of: deep };
    for (const when of [signal('velocity', '>', 1), { type: 'all', of: [] }, deep])
      await expect(create(warning(when as never))).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
        status: 422,
      });
    const operator = { ...aCaller('fleetOperator'), fleets: ['f1'] };
    const all = { name: 'x', enabled: true, scope: { type: 'all' as const }, definition: fast };
    await expect(world.ask(createAlertRule, all, operator)).rejects.toMatchObject({ status: 403 });
  });

  it('say beforehand how they would have rung, the same as they do', async () => {
    const definition = warning(signal('engineLoad', '>', 80), { clear: { afterSeconds: 20 } });
    const rule = await world.rule(definition, ['d1']);
    for (const engineLoad of [50, 90, 70, 85, 60, 60, 60, 95, 10, 10, 10, 10]) {
      world.pass(10);
      await world.put('d1', { engineLoad });
    }
    world.pass(60);
    await waitFor(async () => (await world.of('d1', rule)).every(({ status }) => status === 'cleared'));
    const real = (await world.of('d1', rule)).map(({ triggeredAt, clearedAt }) => ({
      from: triggeredAt,
      to: clearedAt,
    }));
    const { data } = await world.ask(dryRunAlertRule, { definition, scope: rule.scope, days: 1 });
    expect(real).toHaveLength(2);
    expect(data).toMatchObject({ rang: 2, watched: 1, complete: true, unknown: [] });
    expect(data.vehicles[0]?.times.map(({ from, to }) => ({ from, to }))).toEqual(real);
  });
});

describe('statistics', () => {
  it('tell how soon alerts were taken note of and over, and what flaps', async () => {
    const rule = await world.rule(warning(signal('speed', '>', 100)), ['s1']);
    for (let i = 0; i < 5; i++) {
      world.pass(1);
      await world.put('s1', { speed: 120 });
      const { id } = await world.rings('s1', rule, i + 1);
      world.pass(10);
      await world.ask(acknowledgeAlert, { id });
      world.pass(20);
      await world.put('s1', { speed: 50 });
    }
    await waitFor(async () => (await world.of('s1', rule)).every(({ status }) => status === 'cleared'));
    const { data } = await world.ask(getAlertStats, { vehicle: 's1', to: iso(at(world.now + 1)) });
    expect(data).toMatchObject({ total: 5, active: 0, mtta: 10, mttr: 30 });
    expect(data.rules).toEqual([
      { ruleId: rule.id, ruleName: 'A rule', count: 5, vehicles: 1, mtta: 10, mttr: 30 },
    ]);
    expect(data.flapping).toMatchObject([{ ruleId: rule.id, vehicleId: 's1', count: 5 }]);
  });
});

describe('two replicas', () => {
  it('fire each timer once, also when one goes away in the middle of a duration', async () => {
    const levels = [{ severity: 'major' as const, afterSeconds: 5 * MINUTE }];
    const ids = Array.from({ length: 30 }, (_, i) => `t${i}`);
    const rule = await world.rule({ when: signal('oilTemp', '>', 110), levels }, ids);
    const replica = await world.replica();
    await world.profiles.record(...ids.map((id) => reading(id, world.now, { oilTemp: 120 })));
    world.pass(2 * MINUTE);
    await world.profiles.record(...ids.map((id) => reading(id, world.now, { oilTemp: 121 })));
    await replica.close();
    world.pass(3 * MINUTE + 5);
    await waitFor(async () => {
      const { data } = await world.ask(listVehicleAlerts, { rule: rule.id, limit: 100 });
      return data.length === ids.length;
    });
    for (const id of ids) expect(await world.toldInAll(id)).toEqual(['vehicle.alert.triggered']);
  });
});
