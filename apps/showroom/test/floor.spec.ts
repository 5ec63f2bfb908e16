import {
  customerEntered,
  customerExited,
  customerMoved,
  getFloor,
  type Caller,
  type FloorState,
} from '@rover/contracts';
import { ManualClock, type Bus } from '@rover/platform';
import { aCaller, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../src/app.js';
import { database } from '../src/database.js';

let service: TestService;
let bus: Bus;

beforeAll(async () => {
  service = await startService(app, database, { clock: new ManualClock(Date.UTC(2026, 0, 1, 12, 1)) });
  ({ bus } = service);
}, 60_000);

afterAll(() => service?.close());

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString();
const seen = (showroomId: string, visitorId: string, second: number, zone?: string) => ({
  showroomId,
  visitorId,
  time: at(second),
  receivedAt: at(59),
  ...(zone && { zone }),
});

const here = (visitorId: string, zone: string | null, second: number) => ({
  ...{ visitorId, visitId: expect.stringMatching(/^vis_/) as string, customerId: null, zone, at: null },
  since: at(second),
});

async function floor(showroomId: string): Promise<FloorState> {
  return (await bus.request(getFloor, { showroomId }, { caller: aCaller('admin') })).data;
}

/** Everything of a showroom that was published is handled once the visitor who came last is there. */
async function settled(showroomId: string): Promise<FloorState> {
  await bus.publish(customerEntered, [seen(showroomId, 'last', 58)]);
  return waitFor(async () => {
    const now = await floor(showroomId);
    return now.visitors.some(({ visitorId }) => visitorId === 'last') ? now : undefined;
  });
}

describe('showroom', () => {
  it('knows who is on the floor, where and since when', async () => {
    await bus.publish(customerEntered, [
      seen('north', 'a', 1, 'door'),
      seen('north', 'b', 2),
      seen('south', 'c', 3),
    ]);
    await bus.publish(customerMoved, [seen('north', 'a', 10, 'suv'), seen('north', 'b', 11, 'suv')]);
    await bus.publish(customerExited, [seen('south', 'c', 12)]);
    expect(await settled('north')).toEqual({
      showroomId: 'north',
      visitors: [here('a', 'suv', 1), here('b', 'suv', 2), here('last', null, 58)],
      zones: { suv: 2 },
    });
    expect((await settled('south')).visitors.map(({ visitorId }) => visitorId)).toEqual(['last']);
  });

  it('is not misled by sensors that report late', async () => {
    await bus.publish(customerExited, [seen('east', 'a', 30)]);
    await bus.publish(customerMoved, [seen('east', 'a', 20, 'desk'), seen('east', 'b', 25, 'desk')]);
    await bus.publish(customerEntered, [seen('east', 'a', 10, 'door'), seen('east', 'b', 5, 'door')]);
    const { visitors, zones } = await settled('east');
    expect(visitors).toEqual([here('b', 'desk', 5), here('last', null, 58)]);
    expect(zones).toEqual({ desk: 1 });
  });

  it('is shown to staff of the showroom alone', async () => {
    const ask = (caller: Caller) => bus.request(getFloor, { showroomId: 'west' }, { caller });
    expect((await ask({ ...aCaller('salesRep'), showrooms: ['west'] })).data.showroomId).toBe('west');
    const others = [
      aCaller('manager'),
      { ...aCaller('salesRep'), showrooms: ['north'] },
      { ...aCaller('customer'), showrooms: ['west'] },
    ];
    for (const other of others)
      await expect(ask(other)).rejects.toMatchObject({ code: 'SHOWROOM_UNKNOWN', status: 404 });
    await expect(bus.request(getFloor, { showroomId: 'west' })).rejects.toMatchObject({ status: 403 });
  });

  it('is empty where nobody ever was', async () => {
    expect(await floor('nowhere')).toEqual({ showroomId: 'nowhere', visitors: [], zones: {} });
  });
});
