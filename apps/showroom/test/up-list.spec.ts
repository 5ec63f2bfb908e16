import {
  assignVisitor,
  createLead,
  createRep,
  createShowroom,
  customerMoved,
  finishVisitor,
  getUpList,
  greetVisitor,
  identifyVisitor,
  joinUpList,
  leaveUpList,
  listUpLog,
  listVisits,
  skipRep,
  topics,
  type UpList,
} from '@rover/contracts';
import { ManualClock, STREAMS, type Bus } from '@rover/platform';
import { StreamTail, type StreamMessage, type StreamsOptions } from '@rover/redis-streams';
import { aCaller, startService, waitFor, type TestService } from '@rover/testing';
import { app } from '../src/app.js';
import { database } from '../src/database.js';
import { UpListService } from '../src/up-list/up-list.service.js';

const NOON = Date.UTC(2026, 0, 15, 12);
const clock = new ManualClock(NOON);
const admin = { caller: aCaller('admin') };
const heard: StreamMessage[] = [];
let service: TestService;
let bus: Bus;
let tail: StreamTail;

beforeAll(async () => {
  service = await startService(app, database, { clock });
  ({ bus } = service);
  const options = service.running.app.get<StreamsOptions>(STREAMS);
  const onMessages = (messages: readonly StreamMessage[]) => void heard.push(...messages);
  tail = new StreamTail({ ...options, topics: [topics.floor], from: 'beginning', onMessages });
  await tail.start();
}, 60_000);

afterAll(async () => {
  await tail?.stop();
  await service?.close();
});

/** A showroom with reps on its list, in the order in which they joined. */
async function open(id: string, reps: number): Promise<string[]> {
  const showroom = { id, name: id, timeZone: 'UTC', region: 'GB', currency: 'GBP' };
  await bus.request(createShowroom, createShowroom.request.parse({ showroom }), admin);
  const ids: string[] = [];
  for (let i = 0; i < reps; i++) {
    const rep = createRep.request.parse({ showroomId: id, rep: { name: `Rep ${i}` } });
    const { data } = await bus.request(createRep, rep, admin);
    ids.push(data.id);
    clock.advance(1_000);
    await bus.request(joinUpList, { showroomId: id, repId: data.id }, admin);
  }
  return ids;
}

/** Visitors who come in; answers their visits by visitor. */
async function arrive(showroomId: string, count: number): Promise<string[]> {
  const time = new Date(clock.now()).toISOString();
  const visitors = Array.from({ length: count }, (_, i) => `v${i}-${clock.now()}`);
  await bus.publish(
    customerMoved,
    visitors.map((visitorId) => ({ showroomId, visitorId, time, receivedAt: time })),
  );
  return waitFor(async () => {
    const found = new Map<string, string>();
    for (let cursor: string | undefined; ;) {
      const page = await bus.request(listVisits, { showroomId, limit: 100, cursor }, admin);
      for (const { visitorId, id } of page.data) found.set(visitorId, id);
      if (page.meta.nextCursor === null) break;
      cursor = page.meta.nextCursor;
    }
    const ids = visitors.flatMap((visitor) => found.get(visitor) ?? []);
    return ids.length === count ? ids : undefined;
  });
}

const listOf = async (showroomId: string): Promise<UpList> =>
  (await bus.request(getUpList, { showroomId }, admin)).data;
const assign = async (showroomId: string, visitId: string) =>
  (await bus.request(assignVisitor, { showroomId, visitId }, { ...admin, deadlineMs: 30_000 })).data;
const waitingReps = ({ entries }: UpList) =>
  entries.filter(({ state }) => state === 'waiting').map(({ repId }) => repId);

describe('an up list', () => {
  it('never gives one rep two visitors, nor one visitor two reps, when two hundred come at once', async () => {
    const reps = await open('crowd', 5);
    const visits = await arrive('crowd', 200);
    const given = await Promise.all(
      [...visits, ...visits.slice(0, 20)].map((visit) => assign('crowd', visit)),
    );
    const taken = new Map(given.flatMap(({ visitId, repId }) => (repId === null ? [] : [[visitId, repId]])));
    expect(taken.size).toBe(5);
    expect(new Set(taken.values())).toEqual(new Set(reps));
    const list = await listOf('crowd');
    expect([list.waitingCount, list.waiting.length]).toEqual([195, 50]);
    expect(list.entries.map(({ state }) => state)).toEqual(Array(5).fill('called'));
    // Whoever is free takes who has waited longest.
    const first = list.waiting[0]?.visitId;
    const after = (await bus.request(finishVisitor, { showroomId: 'crowd', repId: reps[0] as string }, admin))
      .data;
    expect(after.entries.find(({ repId }) => repId === reps[0])?.visitId).toBe(first);
    expect(after.waitingCount).toBe(194);
  });

  it('calls who has waited longest since they had somebody, and tells the room', async () => {
    const [a, b] = (await open('fair', 2)) as [string, string];
    const [one, two, three] = (await arrive('fair', 3)) as [string, string, string];
    expect((await assign('fair', one)).repId).toBe(a);
    clock.advance(5_000);
    await bus.request(greetVisitor, { showroomId: 'fair', repId: a }, admin);
    await bus.request(finishVisitor, { showroomId: 'fair', repId: a }, admin);
    expect(waitingReps(await listOf('fair'))).toEqual([b, a]);
    expect([(await assign('fair', two)).repId, (await assign('fair', three)).repId]).toEqual([b, a]);
    const engaged = await waitFor(async () => heard.find(({ type }) => type === 'customer.engaged'));
    expect(engaged.data).toMatchObject({ repId: a, visitId: one, waitedSeconds: 5 });
    expect(heard.some(({ type, key }) => type === 'upList.updated' && key === 'fair')).toBe(true);
  });

  it('passes a visitor on who was not greeted in time, once, over any number of timers', async () => {
    const [a, b] = (await open('timer', 2)) as [string, string];
    const [visit] = (await arrive('timer', 1)) as [string];
    expect((await assign('timer', visit)).repId).toBe(a);
    clock.advance(121_000);
    const list = service.running.app.get(UpListService);
    await Promise.all([list.passOverdue(10), list.passOverdue(10)]);
    const now = await listOf('timer');
    expect(now.entries.find(({ visitId }) => visitId === visit)?.repId).toBe(b);
    expect(waitingReps(now)).toEqual([a]);
    const log = async (filter: object, as = admin) =>
      (await bus.request(listUpLog, listUpLog.request.parse({ showroomId: 'timer', ...filter }), as)).data;
    expect(await log({ repId: a })).toMatchObject([
      { kind: 'skipped', reason: 'notGreeted', visitId: visit, by: null, repId: a },
      { kind: 'called' },
      { kind: 'joined', by: admin.caller.sub },
    ]);
    expect(await log({ kind: 'called', visitId: visit })).toMatchObject([{ repId: b }, { repId: a }]);
    expect(await log({ limit: 1 })).toHaveLength(1);
    const stranger = { caller: { ...aCaller('manager'), showrooms: ['elsewhere'] } };
    await expect(log({}, stranger)).rejects.toMatchObject({ status: 404 });
  });

  it('calls whoever is next for somebody whose lead is likely to become a sale, and for nobody else', async () => {
    const [a] = (await open('value', 2)) as [string];
    const [warm, cold] = (await arrive('value', 2)) as [string, string];
    const named = async (visitId: string, score: number) => {
      const customer = { emails: [{ value: `${visitId.slice(-12)}@example.org` }] };
      const request = createLead.request.parse({ lead: { showroomId: 'value', customer, source: 'web' } });
      const { lead } = (await bus.request(createLead, request, admin)).data;
      await service.database.query(
        `UPDATE showroom.lead SET facts = jsonb_set(facts, '{score,score}', '${score}') WHERE id = '${lead.id}'`,
      );
      const { customerId } = lead;
      await bus.request(identifyVisitor, { showroomId: 'value', visitId, customerId }, admin);
      return lead.id;
    };
    await named(cold, 0.7);
    const leadId = await named(warm, 0.8);
    const told = await waitFor(async () => heard.find(({ type }) => type === 'customer.highValue.detected'));
    expect(told.data).toMatchObject({ visitId: warm, leadId, score: 0.8, repId: a });
    const list = await listOf('value');
    expect(list.entries.map(({ visitId }) => visitId)).toEqual([null, warm]);
    expect(list.waitingCount).toBe(0);
  });

  it('skips with a reason, and goes on when somebody leaves', async () => {
    const [a, b, c] = (await open('skip', 3)) as [string, string, string];
    const skipped = await bus.request(
      skipRep,
      { showroomId: 'skip', repId: a, reason: 'on the phone' },
      admin,
    );
    expect(waitingReps(skipped.data)).toEqual([b, c, a]);
    const [visit] = (await arrive('skip', 1)) as [string];
    expect((await assign('skip', visit)).repId).toBe(b);
    const left = (await bus.request(leaveUpList, { showroomId: 'skip', repId: b }, admin)).data;
    expect(left.entries.find(({ visitId }) => visitId === visit)?.repId).toBe(c);
    await expect(bus.request(leaveUpList, { showroomId: 'skip', repId: b }, admin)).rejects.toMatchObject({
      code: 'NOT_ON_UP_LIST',
    });
    await expect(bus.request(greetVisitor, { showroomId: 'skip', repId: a }, admin)).rejects.toMatchObject({
      code: 'NO_VISITOR',
      status: 409,
    });
    await expect(assign('skip', 'vis_unknown')).rejects.toMatchObject({ code: 'VISIT_NOT_FOUND' });
    const asked = bus.request(
      getUpList,
      { showroomId: 'skip' },
      { caller: { ...aCaller('salesRep'), showrooms: [] } },
    );
    await expect(asked).rejects.toMatchObject({ status: 404 });
  });
});
