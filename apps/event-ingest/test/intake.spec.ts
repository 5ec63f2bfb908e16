import { randomUUID } from 'node:crypto';
import {
  interactionsReceived,
  listQuarantine,
  readingsReceived,
  sensorEventsReceived,
} from '@rover/contracts';
import type { InteractionInput, ReadingBundle, ReadingInput, RequestOf } from '@rover/contracts';
import { aCaller, waitFor } from '@rover/testing';
import { startIngest } from './support/ingest.js';
import type { Ingest } from './support/ingest.js';

const caller = { ...aCaller('customer'), sub: 'ann' };
const at = (ms: number) => new Date(Date.now() + ms).toISOString();

describe('intake', () => {
  let ingest: Ingest;

  beforeAll(async () => {
    ingest = await startIngest();
  });

  afterAll(() => ingest.close());

  const counted = async (pattern: RegExp) =>
    pattern.test(await (await fetch(`${ingest.running.url}/metrics`)).text());
  const until = async <T>(type: string, count: number) => {
    await waitFor(async () => (await ingest.recorded(type)).length >= count);
    return ingest.recorded<T>(type);
  };

  it('records interactions of the caller once, however often a batch is sent', async () => {
    const view = (entityId: string): InteractionInput => ({
      action: 'VIEW_VEHICLE',
      entityId,
      time: at(-1_000),
    });
    const given = { ...view('c'), id: randomUUID(), userId: 'bob' };
    const events = [view('a'), view('b'), given];
    await ingest.bus.publish(interactionsReceived, [{ events }, { events }], { caller });
    await waitFor(() =>
      counted(/inputs_total\{kind="interaction",outcome="debounced",app="event-ingest"\} 3/),
    );
    const recorded = await until<{ userId: string; entityId: string; id: string }>('interaction.recorded', 3);
    expect(recorded.map(({ key, data }) => [key, data.entityId]).sort()).toEqual([
      ['ann', 'a'],
      ['ann', 'b'],
      ['bob', 'c'],
    ]);
    expect(recorded.find(({ key }) => key === 'bob')?.id).toBe(given.id);
  });

  it('drops a repetition within half a second, and nothing else', async () => {
    const start = Date.now() - 10_000;
    const click = (ms: number): InteractionInput => ({
      action: 'SAVE',
      entityId: 'x',
      userId: 'eve',
      time: new Date(start + ms).toISOString(),
    });
    await ingest.bus.publish(interactionsReceived, [{ events: [click(0), click(200), click(600)] }], {
      caller,
    });
    const recorded = await waitFor(async () => {
      const eves = (await ingest.recorded<{ time: string }>('interaction.recorded')).filter(
        ({ key }) => key === 'eve',
      );
      return eves.length === 2 && eves;
    });
    expect(recorded.map(({ data }) => Date.parse(data.time) - start)).toEqual([0, 600]);
  });

  it('hands good readings on at once, and keeps what cannot be true in quarantine', async () => {
    const reading = (given: Partial<ReadingInput> = {}): ReadingInput => ({
      vehicleId: 'v1',
      deviceTime: at(-60_000),
      speed: 50,
      ...given,
    });
    const good = reading();
    const readings = [
      good,
      reading({ deviceTime: at(86_400_000) }),
      reading({ location: { type: 'Point', coordinates: [0, 0] } }),
      good,
    ];
    await ingest.bus.publish(readingsReceived, [{ readings }, { readings: [good] }], {
      caller: aCaller('device'),
    });
    await waitFor(() => counted(/inputs_total\{kind="reading",outcome="recorded",app="event-ingest"\} 3/));
    const recorded = await until<ReadingBundle>('vehicle.telemetry.recorded', 1);
    // A reading that comes again goes on again: whoever stores it knows it.
    const parts = recorded.flatMap(({ data }) =>
      data.vehicles.map((id, i) => [id, data.readings[i]] as const),
    );
    expect(new Set(parts.map(([id]) => id))).toEqual(new Set(['v1']));
    const handedOn = parts.flatMap(([, each]) => each ?? []);
    expect(handedOn.map(({ deviceTime, speed }) => [deviceTime, speed])).toEqual(
      Array.from({ length: 3 }, () => [good.deviceTime, 50]),
    );
    const kept = await ingest.database.query('SELECT kind, reason FROM ingest.quarantine ORDER BY reason');
    expect(kept).toEqual([
      { kind: 'reading', reason: 'inFuture' },
      { kind: 'reading', reason: 'nullIsland' },
    ]);
    expect(await counted(/inputs_total\{kind="reading",outcome="inFuture",app="event-ingest"\} 1/)).toBe(
      true,
    );
  });

  it('shows the quarantine page by page, the newest first', async () => {
    const ask = (request: Partial<RequestOf<typeof listQuarantine>>) =>
      ingest.bus.request(listQuarantine, { limit: 1, ...request }, { caller: aCaller('admin') });
    const interaction = { action: 'VIEW_VEHICLE' as const, entityId: 'a', time: at(86_400_000) };
    await ingest.bus.publish(interactionsReceived, [{ events: [interaction] }], { caller });
    const first = await waitFor(async () => {
      const page = await ask({});
      return page.data[0]?.kind === 'interaction' && page;
    });
    expect(first.data).toEqual([
      {
        id: expect.any(String),
        kind: 'interaction',
        reason: 'inFuture',
        input: expect.objectContaining(interaction),
        receivedAt: expect.stringMatching(/Z$/),
      },
    ]);
    const second = await ask({ limit: 100, cursor: first.meta.nextCursor as string });
    expect(second.data.map(({ kind, reason }) => [kind, reason]).sort()).toEqual([
      ['reading', 'inFuture'],
      ['reading', 'nullIsland'],
    ]);
    expect(second.meta.nextCursor).toBeNull();
    expect((await ask({ limit: 100, kind: 'reading' })).data).toEqual(second.data);
    await expect(ask({ cursor: 'forged' })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('tells what the sensors saw in the order in which they saw it', async () => {
    const event = (kind: 'entered' | 'moved' | 'exited', ms: number, zone?: string) => ({
      visitorId: 'p1',
      kind,
      zone,
      time: at(ms),
    });
    const events = [event('entered', -3_000), event('moved', -2_000, 'suv'), event('exited', -1_000)];
    const batch = { showroomId: 's1', events };
    await ingest.bus.publish(sensorEventsReceived, [batch, batch], { caller: aCaller('device') });
    await waitFor(() =>
      counted(/inputs_total\{kind="sensorEvent",outcome="duplicate",app="event-ingest"\} 3/),
    );
    const types = ['customer.entered', 'customer.moved', 'customer.exited'];
    const recorded = (await Promise.all(types.map((type) => ingest.recorded<object>(type)))).flat();
    expect(recorded.map(({ type, data }) => [type, data])).toMatchObject([
      ['customer.entered', { showroomId: 's1', visitorId: 'p1' }],
      ['customer.moved', { zone: 'suv' }],
      ['customer.exited', {}],
    ]);
  });
});
