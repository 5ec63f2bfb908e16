import {
  createStockUnit,
  customerMoved,
  getFloorFunnel,
  getFloorPlan,
  getHeatmap,
  getVisit,
  identifyCustomer,
  identifyVisitor,
  listVisits,
  saveFloorPlan,
  topics,
  type NewFloorPlan,
  type StockUnit,
  type Visit,
} from '@rover/contracts';
import { STREAMS, type Bus } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import { aCaller, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../src/app.js';
import { database } from '../src/database.js';
import { FloorSweeps } from '../src/floor/floor-sweeps.service.js';

const NOON = Date.UTC(2026, 0, 15, 12);
const clock = { time: NOON + 600_000 };
const admin = { caller: aCaller('admin') };
const heard: StreamMessage[] = [];
let service: TestService;
let bus: Bus;
let tail: StreamTail;
let golf: StockUnit;
let ids = 0;

beforeAll(async () => {
  service = await startService(app, database, { clock: { now: () => clock.time } });
  ({ bus } = service);
  const options = service.running.app.get<StreamsOptions>(STREAMS);
  const onMessages = (messages: readonly StreamMessage[]) => void heard.push(...messages);
  tail = new StreamTail({ ...options, topics: [topics.floor], from: 'beginning', onMessages });
  await tail.start();
  const unit = { stockNumber: 'S1', title: '2021 Volkswagen Golf', askingPrice: 1_500_000, currency: 'GBP' };
  golf = (await bus.request(createStockUnit, { showroomId: 'north', unit }, admin)).data;
}, 60_000);

afterAll(async () => {
  await tail?.stop();
  await service?.close();
});

const iso = (second: number) => new Date(NOON + second * 1_000).toISOString();
const plan = (unitId: string): NewFloorPlan => ({
  outline: [
    [0, 0],
    [40, 0],
    [40, 20],
    [0, 20],
  ],
  zones: [
    {
      name: 'desk',
      kind: 'desk',
      outline: [
        [30, 0],
        [40, 0],
        [40, 10],
        [30, 10],
      ],
    },
  ],
  placements: [{ unitId, at: [15, 10], make: 'Volkswagen', model: 'Golf' }],
});

const seen = (visitorId: string, second: number, x: number, y: number) => ({
  ...{ showroomId: 'north', visitorId, x, y, time: iso(second), receivedAt: iso(590) },
});

const visitsOf = async (visitorId: string): Promise<Visit[]> => {
  const { data } = await bus.request(listVisits, { showroomId: 'north', limit: 100 }, admin);
  return data.filter((visit) => visit.visitorId === visitorId);
};

async function visitOf(visitorId: string, until: (visit: Visit) => boolean = () => true): Promise<Visit> {
  return waitFor(async () => (await visitsOf(visitorId)).find(until));
}

const told = (type: string, visitorId: string) =>
  heard.filter(
    (message) => message.type === type && (message.data as { visitorId?: string }).visitorId === visitorId,
  );

async function customer(model: string): Promise<string> {
  const request = {
    facts: { givenName: 'Ann', interests: [{ kind: 'model' as const, value: model }] },
    identifiers: { emails: [{ value: `ann-${++ids}@example.org` }] },
    touch: { kind: 'lead.created', channel: 'web' as const, showroomId: 'north' },
  };
  return (await bus.request(identifyCustomer, request as never, admin)).data.customerId;
}

describe('the plan of a floor', () => {
  it('is drawn once, replaced by whoever has seen it, and refused where it does not fit', async () => {
    const save = (drawn: NewFloorPlan, version?: number | 'any') =>
      bus.request(saveFloorPlan, { showroomId: 'north', plan: drawn, version }, admin);
    await expect(bus.request(getFloorPlan, { showroomId: 'north' }, admin)).rejects.toMatchObject({
      code: 'FLOOR_PLAN_UNKNOWN',
    });
    await expect(save(plan(golf.id), 'any')).rejects.toMatchObject({ status: 412 });
    expect((await save(plan(golf.id))).data.version).toBe(1);
    await expect(save(plan(golf.id))).rejects.toMatchObject({
      code: 'FLOOR_PLAN_VERSION_MISMATCH',
      status: 412,
    });
    expect((await save(plan(golf.id), 'any')).data.version).toBe(2);
    expect((await save(plan(golf.id), 2)).data.version).toBe(3);
    const wrong = {
      ...plan('unt_unknown'),
      placements: [{ unitId: 'unt_unknown', at: [90, 10] as [number, number] }],
    };
    await expect(save(wrong, 3)).rejects.toMatchObject({
      status: 422,
      errors: [{ path: 'placements.0.unitId' }, { path: 'placements.0.at' }],
    });
    const asRep = { caller: { ...aCaller('salesRep'), showrooms: ['north'] } };
    await expect(
      bus.request(saveFloorPlan, { showroomId: 'north', plan: plan(golf.id), version: 3 }, asRep),
    ).rejects.toMatchObject({ status: 403 });
  });
});

describe('a visit', () => {
  it('tells of interest by what somebody looks for, and stands in their timeline', async () => {
    await bus.publish(customerMoved, [seen('ann', 0, 2, 2)]);
    const { id } = await visitOf('ann');
    const customerId = await customer('golf');
    const identify = (who: string) =>
      bus.request(identifyVisitor, { showroomId: 'north', visitId: id, customerId: who }, admin);
    expect((await identify(customerId)).data).toMatchObject({ customerId, kind: 'fresh' });
    await bus.publish(
      customerMoved,
      Array.from({ length: 10 }, (_, i) => seen('ann', 10 + i * 10, 15, 9)),
    );
    await waitFor(async () => told('customer.highInterest.detected', 'ann').length > 0);
    expect(told('customer.nearInterest', 'ann').map(({ data }) => data)).toMatchObject([
      { unitId: golf.id, customerId, metres: 1, matched: ['model golf'], time: iso(10) },
    ]);
    expect(told('customer.interested', 'ann')).toHaveLength(1);
    const { data } = await bus.request(getVisit, { showroomId: 'north', visitId: id }, admin);
    expect(data).toMatchObject({ step: 'vehicle', at: [15, 9], units: [{ unitId: golf.id, seconds: 90 }] });
    expect(data.path[0]).toEqual({ at: [2, 2], time: iso(0) });
    // The same again changes nothing; somebody else it cannot be.
    expect((await identify(customerId)).data.customerId).toBe(customerId);
    await expect(identify(await customer('focus'))).rejects.toMatchObject({ code: 'VISITOR_IDENTIFIED' });
    await expect(identify('cus_unknown')).rejects.toMatchObject({ code: 'VISITOR_IDENTIFIED' });
  });

  it('of somebody who was here before is a be-back', async () => {
    const customerId = await customer('golf');
    for (const [visitorId, kind] of [
      ['ben-1', 'fresh'],
      ['ben-2', 'beBack'],
    ] as const) {
      await bus.publish(customerMoved, [seen(visitorId, 0, 2, 2)]);
      const { id } = await visitOf(visitorId);
      const named = await bus.request(
        identifyVisitor,
        { showroomId: 'north', visitId: id, customerId },
        admin,
      );
      expect(named.data.kind).toBe(kind);
    }
  });

  it('warms the floor, and is told of to the room', async () => {
    await bus.publish(customerMoved, [seen('cas', 560, 5.5, 5.5), seen('cas', 590, 5.5, 5.5)]);
    await visitOf('cas', ({ dwellSeconds }) => dwellSeconds === 30);
    const { data } = await bus.request(getHeatmap, { showroomId: 'north' }, admin);
    expect(data.cells.find(([x, y]) => x === 5 && y === 5)?.[2]).toBeGreaterThan(20);
    await waitFor(async () => heard.some(({ type }) => type === 'floor.heatmap.updated'));
  });

  it('ends when nobody was seen for half an hour, once, with what it came to', async () => {
    await bus.publish(customerMoved, [seen('dee', 100, 35, 5), seen('dee', 130, 35, 5)]);
    await visitOf('dee', ({ dwellSeconds }) => dwellSeconds === 30);
    clock.time = NOON + 130_000 + 31 * 60_000;
    const sweeps = service.running.app.get(FloorSweeps);
    await Promise.all([sweeps.sweep(), sweeps.sweep()]);
    expect(await visitOf('dee')).toMatchObject({ exitedAt: iso(130), step: 'desk', zones: { desk: 30 } });
    await waitFor(async () => told('visit.ended', 'dee').length > 0);
    expect(told('visit.ended', 'dee').map(({ data }) => data)).toMatchObject([
      { dwellSeconds: 30, step: 'desk' },
    ]);
    const { data } = await bus.request(
      getFloorFunnel,
      { showroomId: 'north', from: iso(-1), to: iso(600) },
      admin,
    );
    expect(data.steps).toEqual({ door: 5, vehicle: null, desk: null, sold: 0 });
  });

  it('keeps its way however long it is, and is the same when all is told again', async () => {
    const way = Array.from({ length: 590 }, (_, i) => seen('eve', i, (i * 1.5) % 30, 15));
    const tell = async () => {
      for (let from = 0; from < way.length; from += 10)
        await bus.publish(customerMoved, way.slice(from, from + 10));
    };
    const asked = async () => {
      const { id } = await visitOf('eve', ({ dwellSeconds }) => dwellSeconds === 589);
      return (await bus.request(getVisit, { showroomId: 'north', visitId: id }, admin)).data;
    };
    await tell();
    const once = await asked();
    const times = once.path.map(({ time }) => time);
    expect(times).toEqual([...times].sort());
    expect([times[0], times.at(-1)]).toEqual([iso(0), iso(589)]);
    expect(times.length).toBeGreaterThan(200);
    await tell();
    await bus.publish(customerMoved, [seen('fay', 589, 2, 2)]);
    await visitOf('fay');
    expect(await asked()).toEqual(once);
    expect(await visitsOf('eve')).toHaveLength(1);
  });

  it('is unknown to those of other showrooms', async () => {
    const [visit] = await visitsOf('ann');
    const caller = { ...aCaller('salesRep'), showrooms: ['south'] };
    const asked = bus.request(getVisit, { showroomId: 'north', visitId: visit?.id ?? '' }, { caller });
    await expect(asked).rejects.toMatchObject({ status: 404 });
  });
});
