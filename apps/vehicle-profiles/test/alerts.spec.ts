import {
  acknowledgeAlert,
  addAlertMute,
  assignAlert,
  clearAlert,
  getVehicleAlert,
  listVehicleAlerts,
  removeAlertMute,
  snoozeAlert,
} from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { AlertWorld, manager, signal, warning } from './support/alerts.js';
import { iso, NOON, reading } from './support/profiles.js';

const MINUTE = 60;
const at = (second: number) => NOON + second * 1_000;

let world: AlertWorld;

beforeAll(async () => {
  world = await AlertWorld.open();
}, 60_000);
afterAll(() => world?.close());

describe('an alert', () => {
  it('rings, counts, is cleared and told of, with its history', async () => {
    const rule = await world.rule(warning(signal('speed', '>', 100), { clear: { afterSeconds: 30 } }), [
      'a1',
    ]);
    await world.put('a1', { speed: 120, fuelLevel: 50 });
    const alert = await world.rings('a1', rule);
    expect(alert).toMatchObject({
      status: 'active',
      severity: 'warning',
      count: 1,
      late: false,
      triggeredAt: iso(at(world.now)),
    });
    expect(alert.evidence).toEqual({ speed: { value: 120, time: iso(at(world.now)) } });
    for (const speed of [90, 130, 80]) {
      world.pass(10);
      await world.put('a1', { speed });
    }
    expect(await world.rings('a1', rule)).toMatchObject({ status: 'active', count: 2 });
    world.pass(40);
    const cleared = await world.cleared('a1', rule);
    expect(cleared).toMatchObject({
      id: alert.id,
      clearedBy: 'condition',
      clearedAt: iso(at(world.now - 10)),
    });
    expect(await world.kinds(alert.id)).toEqual(['triggered', 'recurred', 'cleared']);
    expect(await world.toldInAll('a1')).toEqual(['vehicle.alert.triggered', 'vehicle.alert.cleared']);
  });

  it('climbs its ladder by timers alone, and tells that what is measured is critical', async () => {
    const levels = [
      { severity: 'warning' as const, afterSeconds: 5 * MINUTE },
      { severity: 'critical' as const, afterSeconds: 30 * MINUTE },
    ];
    const rule = await world.rule({ when: signal('oilTemp', '>', 110), levels }, ['a2']);
    await world.put('a2', { oilTemp: 115 });
    world.pass(5 * MINUTE + 5);
    expect(await world.rings('a2', rule)).toMatchObject({
      severity: 'warning',
      triggeredAt: iso(at(world.now - 5)),
    });
    world.pass(25 * MINUTE);
    await waitFor(async () => (await world.of('a2', rule))[0]?.severity === 'critical');
    const told = await world.told('a2', 3);
    expect(told.map(({ type }) => type)).toEqual([
      'vehicle.alert.triggered',
      'vehicle.alert.triggered',
      'vehicle.telemetry.critical',
    ]);
    expect(told.map(({ data }) => (data as { reason?: string }).reason)).toEqual([
      'opened',
      'escalated',
      undefined,
    ]);
  });

  it('rings for silence, once, and clears when the vehicle is heard of', async () => {
    const rule = await world.rule(warning({ type: 'silence', seconds: 10 * MINUTE }), ['a3']);
    await world.put('a3', { speed: 10 });
    world.pass(10 * MINUTE + 5);
    await world.rings('a3', rule);
    await world.put('a3', { speed: 10 });
    await world.cleared('a3', rule);
    expect(await world.of('a3', rule)).toHaveLength(1);
  });

  it('rings for what was silent already when the rule is switched on', async () => {
    await world.put('a4', { speed: 10 });
    world.pass(20 * MINUTE);
    const rule = await world.rule(warning({ type: 'silence', seconds: 10 * MINUTE }), ['a4']);
    world.pass(10);
    expect(await world.rings('a4', rule)).toMatchObject({
      status: 'active',
      triggeredAt: iso(at(world.now - 10)),
    });
  });

  it('is told to nobody when it was long past, and told after all when it lasts until now', async () => {
    const rule = await world.rule(warning(signal('speed', '>', 100)), ['a5', 'a6']);
    world.pass(60 * MINUTE);
    const old = (vehicle: string, minutes: number, speed: number) =>
      reading(vehicle, world.now - minutes * MINUTE, { speed });
    await world.profiles.record(old('a5', 40, 120), old('a5', 39, 80), old('a6', 40, 120), old('a6', 1, 120));
    expect(await world.cleared('a5', rule)).toMatchObject({ late: true });
    expect(await world.rings('a6', rule)).toMatchObject({ late: true, status: 'active' });
    expect(await world.toldInAll('a5')).toEqual([]);
    expect(await world.toldInAll('a6')).toEqual(['vehicle.alert.triggered']);
  });
});

describe('late data', () => {
  it('finds what rang meanwhile and withdraws what had no ground, without telling anybody', async () => {
    const found = await world.rule(warning(signal('speed', '>', 100)), ['l1']);
    const held = await world.rule(
      { when: signal('speed', '>', 50), levels: [{ severity: 'minor', afterSeconds: 5 * MINUTE }] },
      ['l2'],
    );
    await world.put('l1', { speed: 10 });
    await world.put('l2', { speed: 60 });
    const start = world.now;
    world.pass(10 * MINUTE);
    await world.put('l1', { speed: 10 });
    const rang = await world.rings('l2', held);
    await world.put('l2', { speed: 60 });
    await world.profiles.record(
      reading('l1', start + 60, { speed: 130 }),
      reading('l1', start + 120, { speed: 20 }),
    );
    await world.profiles.record(
      reading('l2', start + 120, { speed: 5 }),
      reading('l2', start + 540, { speed: 5 }),
    );
    world.pass(30);
    expect(await world.rings('l1', found)).toMatchObject({
      late: true,
      status: 'cleared',
      triggeredAt: iso(at(start + 60)),
      clearedAt: iso(at(start + 120)),
    });
    const withdrawn = await waitFor(async () => (await world.of('l2', held)).find(({ late }) => late));
    expect(withdrawn).toMatchObject({ id: rang.id, clearedBy: 'lateData', status: 'cleared' });
    expect(await world.toldInAll('l1')).toEqual([]);
    expect(await world.toldInAll('l2')).toEqual(['vehicle.alert.triggered']);
  });
});

describe('people', () => {
  const fast = warning(signal('speed', '>', 100));

  it('acknowledge at once: the first stays', async () => {
    const rule = await world.rule(fast, ['p1']);
    await world.put('p1', { speed: 120 });
    const { id } = await world.rings('p1', rule);
    const callers = Array.from({ length: 8 }, (_, i) => ({ ...manager, sub: `m${i}` }));
    const answers = await Promise.all(callers.map((caller) => world.ask(acknowledgeAlert, { id }, caller)));
    expect(new Set(answers.map(({ data }) => data.acknowledgedBy)).size).toBe(1);
    expect((await world.kinds(id)).filter((kind) => kind === 'acknowledged')).toHaveLength(1);
  });

  it('assign, and clear by hand; the rule rings anew when it comes to that again', async () => {
    const rule = await world.rule(fast, ['p2']);
    await world.put('p2', { speed: 120 });
    const { id } = await world.rings('p2', rule);
    await world.ask(assignAlert, { id, assignee: 'eve', comment: 'please look' });
    expect((await world.ask(clearAlert, { id })).data).toMatchObject({
      clearedBy: 'person',
      assignee: 'eve',
    });
    for (const speed of [130, 50, 140]) {
      world.pass(5);
      await world.put('p2', { speed });
    }
    await world.rings('p2', rule, 2);
    expect(await world.kinds(id)).toEqual(['triggered', 'assigned', 'cleared']);
  });

  it('snooze: told again when it ends, as far as it is active', async () => {
    const rule = await world.rule(fast, ['p3', 'p4']);
    for (const vehicle of ['p3', 'p4']) {
      await world.put(vehicle, { speed: 120 });
      const { id } = await world.rings(vehicle, rule);
      await world.ask(snoozeAlert, { id, until: iso(at(world.now + 600)) });
    }
    await world.put('p4', { fuelLevel: 40 });
    world.pass(60);
    await world.put('p4', { speed: 20 });
    await world.cleared('p4', rule);
    world.pass(600);
    const told = await world.told('p3', 2);
    expect(told.map(({ data }) => (data as { reason: string }).reason)).toEqual(['opened', 'snoozeEnded']);
    expect(await world.toldInAll('p4')).toEqual(['vehicle.alert.triggered', 'vehicle.alert.cleared']);
    const [alert] = await world.of('p3', rule);
    const past = world.ask(snoozeAlert, { id: alert!.id, until: iso(at(world.now - 1)) });
    await expect(past).rejects.toMatchObject({ code: 'ALERT_SNOOZE_INVALID', status: 422 });
  });

  it('mute a vehicle: alerts are kept, and told when the window ends', async () => {
    const rule = await world.rule(fast, ['p5', 'p6']);
    const mute = (vehicleId: string) =>
      world.ask(addAlertMute, { vehicleId, from: iso(at(world.now - 10)), until: iso(at(world.now + 600)) });
    const [{ data: first }] = [await mute('p5'), await mute('p6')];
    for (const vehicle of ['p5', 'p6']) await world.put(vehicle, { speed: 120 });
    expect(await world.rings('p5', rule)).toMatchObject({ mutedUntil: iso(at(world.now + 600)) });
    await world.rings('p6', rule);
    await world.put('p6', { fuelLevel: 3 });
    world.pass(5);
    await world.put('p6', { speed: 20 });
    await world.cleared('p6', rule);
    expect(world.heard.filter(({ key }) => key === 'p5')).toEqual([]);
    await world.ask(removeAlertMute, { id: first.id });
    const told = await world.told('p5', 1);
    expect(told.map(({ data }) => (data as { reason: string }).reason)).toEqual(['muteEnded']);
    expect(await world.toldInAll('p6')).toEqual([]);
  });

  it('see the alerts of their own vehicles alone', async () => {
    const rule = await world.rule(fast, ['p7']);
    await world.put('p7', { speed: 120 });
    const { id } = await world.rings('p7', rule);
    const operator = { ...aCaller('fleetOperator'), fleets: ['other'] };
    expect((await world.ask(listVehicleAlerts, { vehicle: 'p7', limit: 10 }, operator)).data).toEqual([]);
    for (const asked of [
      () => world.ask(getVehicleAlert, { id }, operator),
      () => world.ask(acknowledgeAlert, { id }, operator),
      () => world.ask(clearAlert, { id }, operator),
    ])
      await expect(asked()).rejects.toMatchObject({ code: 'ALERT_UNKNOWN', status: 404 });
    const customer = world.ask(getVehicleAlert, { id }, aCaller('customer'));
    await expect(customer).rejects.toMatchObject({ code: 'ALERT_UNKNOWN', status: 404 });
  });
});
