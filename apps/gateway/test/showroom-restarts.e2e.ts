import { describeRehearsal, MailReceiver, startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';
import { Crowd } from './support/crowd.js';
import type { Answer } from './support/gateway-client.js';
import { PlatformDoor } from './support/platform-door.js';

const UNITS = 6;
const LEADS = 12;
const REPS = 3;
const VISITORS = 8;
const outline = [
  [0, 0],
  [30, 0],
  [30, 20],
  [0, 20],
];
const cars = Array.from(
  { length: 9 },
  (_, i) => `stk-${i},Ford,Fiesta,2019,${9_000 + i},${30_000 + i},lot-1`,
);
const LISTINGS = ['id,make,model,modelYear,askingPrice,odometer,sellerId', ...cars, ''].join('\n');

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly cause: string;
  readonly channel: string;
  readonly recipient: { readonly kind: string; readonly id: string };
  readonly state: string;
  readonly attempts: number;
}

describeRehearsal('a day at a showroom whose services are killed in the midst of everything', () => {
  let platform: TestPlatform;
  let door: PlatformDoor;
  let mail: MailReceiver;
  let crowd: Crowd;
  let here: string;
  let showroomId: string;
  const unitIds: string[] = [];
  const customerIds: string[] = [];
  let listings: { id: string }[];
  let fay: string;

  /** The `data` of an answer that must be a good one. */
  async function ask(line: string, body?: object, token?: string) {
    const { status, json } = await door.send(line, { body, ...(token && { token }) });
    if (status >= 300) throw new Error(`${line} answers ${status}: ${JSON.stringify(json)}`);
    return json.data;
  }
  const tokenOf = async (user: string, role: string): Promise<string> => {
    const body = { user, roles: [role], showrooms: [showroomId] };
    return (await door.send('POST /auth/token', { body })).json.data.token;
  };
  /** Whoever has the token is reached by mail alone, and has shown that it is theirs. */
  async function reachable(email: string, token: string): Promise<void> {
    await ask('PUT /notifications/preferences', { channels: ['email'], email }, token);
    const letter = await waitFor(() => mail.mails.find(({ to }) => to === email));
    const [code] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(letter.text!)!;
    const confirmed = await ask('POST /notifications/addresses/email/confirm', { code }, token);
    expect(confirmed).toMatchObject({ address: email, confirmed: true });
  }
  /** Everything that a list holds. */
  async function all<T>(line: string): Promise<T[]> {
    const rows: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next = cursor && `&cursor=${cursor}`;
      const page = `${line}${line.includes('?') ? '&' : '?'}limit=100${next}`;
      const { json } = await crowd.insist({ line: `GET ${page}` });
      rows.push(...(json.data as T[]));
      cursor = json.meta.nextCursor as string | null;
    }
    return rows;
  }
  const counts = (keys: readonly (string | null | undefined)[]): number[] => {
    const found = new Map<unknown, number>();
    for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
    return [...found.values()];
  };
  const once = (keys: readonly string[], count: number) => expect(counts(keys)).toEqual(Array(count).fill(1));
  /** Once nothing is on its way, and so many letters of an assignment at least are among what was sent. */
  const settled = (assignments = 0) =>
    waitFor(async () => {
      const told = await all<Told>('/notifications/deliveries');
      const done = told.every(({ state, kind }) => state === 'sent' || isLater(kind, state));
      return done && assignmentsIn(told).length >= assignments && told;
    }, 60_000);
  const assignmentsIn = (told: readonly Told[]) =>
    told.filter(
      ({ channel, kind, recipient }) =>
        channel === 'email' && kind === 'lead.assigned' && recipient.kind === 'user',
    );
  const isLater = (kind: string, state: string): boolean =>
    state === 'waiting' && (kind.endsWith('reminder') || kind.endsWith('lapsing'));

  beforeAll(async () => {
    mail = await MailReceiver.open();
    platform = await startPlatform({ env: { LOG_LEVEL: 'silent', ROVER_SMTP_URL: mail.url } });
    door = await PlatformDoor.of(platform);
    // Two minutes later another takes over what a sender had in hand who is gone.
    const lapse = "UPDATE showroom.notification SET lease_until = now() WHERE state = 'sending'";
    crowd = new Crowd(platform, door, () => platform.query(lapse));
    const place = { name: 'North', timeZone: 'UTC', region: 'GB', currency: 'GBP' };
    const awake = { leadRules: { quietHours: { from: '00:00', to: '00:00' } } };
    showroomId = (await ask('POST /showrooms', { ...place, ...awake })).id;
    here = `/showrooms/${showroomId}`;
    const { id: importId } = (await door.import(LISTINGS)).json.data;
    for (let index = 0; index < REPS; index += 1) {
      await ask(`POST ${here}/reps`, { name: `Rep ${index}`, userId: `rep-${index}` });
      await reachable(`rep-${index}@example.com`, await tokenOf(`rep-${index}`, 'salesRep'));
    }
    const priced = { title: '2019 Ford Fiesta', askingPrice: 900_000, currency: 'GBP' };
    for (let index = 0; index < UNITS; index += 1) {
      unitIds.push((await ask(`POST ${here}/inventory`, { stockNumber: `N-${index}`, ...priced })).id);
      const emails = [{ value: `customer-${index}@example.com` }];
      customerIds.push((await ask('POST /customers', { showroomId, givenName: `C${index}`, emails })).id);
    }
    await ask(`PUT ${here}/floor-plan`, { outline, zones: [], placements: [] });
    await door.progress(importId, ({ status }) => status === 'completed');
    listings = await ask('GET /listings?limit=20');
    fay = await tokenOf('fay', 'customer');
    await reachable('fay@example.com', fay);
  });

  afterAll(async () => {
    await platform?.stop();
    await mail?.close();
  });

  it('tells who waits for something in the market of all that happens there', async () => {
    const [one, ...others] = listings.map(({ id }) => id) as [string, ...string[]];
    for (const kind of ['priceDrop', 'backInStock', 'trending'])
      await ask('POST /recommendations/alerts', { kind, listingId: one }, fay);
    await ask('POST /recommendations/alerts', { kind: 'sellerArrival', sellerId: 'lot-2' }, fay);
    await ask(`PATCH /listings/${one}`, { askingPrice: 800_000 });
    await ask(`PATCH /listings/${one}`, { status: 'reserved' });
    await ask(`PATCH /listings/${one}`, { status: 'inStock' });
    const arrival =
      'id,make,model,modelYear,askingPrice,odometer,sellerId\nnew-1,Kia,Rio,2020,8000,2000,lot-2\n';
    await door.import(arrival);
    // Six of a model within a week make it trend. It is looked at each half a minute, so the rest of the day goes on.
    for (const id of others.slice(0, 6)) await ask(`PATCH /listings/${id}`, { status: 'sold' });
    const subjects = () => mail.mails.filter(({ to }) => to === 'fay@example.com').map((one) => one.subject);
    await waitFor(() => subjects().length >= 4);
    expect(subjects().slice(1).sort()).toEqual([
      'Costs less now: 2019 Ford Fiesta',
      'New arrival: 2020 Kia Rio',
      'On offer again: 2019 Ford Fiesta',
    ]);
  });

  it('loses no lead, drive or hold that was acknowledged, and does none of them twice', async () => {
    const startsAt = (index: number) => new Date(Date.now() + 86_400_000 + index * 3_600_000).toISOString();
    const leads = Array.from({ length: LEADS }, (_, index) => ({
      line: 'POST /leads',
      body: { showroomId, source: 'website', customer: { emails: [{ value: `lead-${index}@example.com` }] } },
    }));
    const drives = unitIds.flatMap((unitId, index) => {
      const body = { unitId, startsAt: startsAt(index) };
      return [body, { ...body, customerId: customerIds[index] }].map((it) => ({
        line: 'POST /test-drives',
        body: it,
      }));
    });
    const holds = unitIds.flatMap((unitId, index) =>
      ['Ann', undefined].map((holder) => {
        const whom = holder ? { holder } : { customerId: customerIds[index] };
        return { line: 'POST /holds', body: { unitId, ...whom } };
      }),
    );
    const asked = [leads, drives, holds]
      .flat()
      .map((it) => async () => ({ ...(await crowd.insist(it)), ...it }));
    const answers = await crowd.throughDeath(['showroom'], 8, asked);
    expect(crowd.refused).toBeGreaterThan(0);
    const acknowledged = (line: string): string[] =>
      answers
        .filter((one) => one.line === line && one.status < 300)
        .map(({ json }) => (json.data.lead ?? json.data).id as string);

    const known = await all<{ id: string; repId: string | null; customerId: string }>(
      `/leads?showroomId=${showroomId}`,
    );
    expect(acknowledged('POST /leads')).toHaveLength(LEADS);
    expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged('POST /leads')));
    once(
      known.map(({ customerId }) => customerId),
      LEADS,
    );
    expect(counts(known.map(({ repId }) => repId))).toEqual(Array(REPS).fill(LEADS / REPS));
    for (const { id } of known) expect(await all(`/leads/${id}/assignments`)).toHaveLength(1);

    const booked = await all<{ id: string; unitId: string }>(`/test-drives?showroomId=${showroomId}`);
    once(
      booked.map(({ unitId }) => unitId),
      UNITS,
    );
    expect(booked.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged('POST /test-drives')));
    const held = await all<{ id: string; unitId: string; status: string }>(`/holds?showroomId=${showroomId}`);
    expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged('POST /holds')));
    once(
      held.map(({ unitId }) => unitId),
      UNITS,
    );
  });

  it('sells each unit once, and forgets nobody who walked in', async () => {
    const held = await all<{ id: string; unitId: string }>(`/holds?showroomId=${showroomId}`);
    const sold = (holdId: string, unitId: string) => async (): Promise<Answer[]> => {
      const begun = await crowd.insist({ line: `POST /holds/${holdId}/convert` });
      // Whoever is told that it is being sold already looks which sale that is.
      const sales = await all<{ id: string; unitId: string }>(`/sales?showroomId=${showroomId}`);
      const id = begun.json.data?.id ?? sales.find((one) => one.unitId === unitId)?.id;
      const steps: Answer[] = [];
      for (const step of ['quote', 'agree', 'contract'])
        steps.push(await crowd.insist({ line: `POST /sales/${id}/${step}` }));
      return steps;
    };
    const seen = (index: number) => async (): Promise<Answer[]> => {
      const at = (secondsAgo: number) => new Date(Date.now() - secondsAgo * 1_000).toISOString();
      const events = [60, 40, 20].map((ago) => ({ visitor: `v-${index}`, x: 3 + index, y: 4, at: at(ago) }));
      return [await crowd.insist({ line: `POST ${here}/sensors`, body: { events } })];
    };
    const steps = [
      ...held.map(({ id, unitId }) => sold(id, unitId)),
      ...Array.from({ length: VISITORS }, (_, index) => seen(index)),
    ];
    const before = crowd.refused;
    const answers = (await crowd.throughDeath(['showroom', 'event-ingest'], 10, steps)).flat();
    expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
    expect(crowd.refused).toBeGreaterThan(before);

    const sales = await all<{ id: string; unitId: string; status: string }>(
      `/sales?showroomId=${showroomId}`,
    );
    once(
      sales.map(({ unitId }) => unitId),
      UNITS,
    );
    for (const { id } of sales) {
      const changes: { to: string }[] = await ask(`GET /sales/${id}/changes`);
      expect(changes.map(({ to }) => to)).toEqual(['started', 'quoted', 'agreed', 'contracted']);
    }
    for (const unitId of unitIds) expect((await ask(`GET /inventory/${unitId}`)).status).toBe('sold');
    const visits = await waitFor(async () => {
      const found = await all<{ visitor: string; seconds: number }>(`${here}/visits`);
      return found.length >= VISITORS && found;
    });
    expect(visits).toHaveLength(VISITORS);
  });

  it('delivers every notification, and none twice but those that were on their way', async () => {
    await settled();
    const before = mail.mails.length;
    mail.isMute = true;
    const again = customerIds.map((customerId, index) => ({
      line: 'POST /leads',
      body: { showroomId, source: 'phone', customerId, vehicle: { make: 'Kia', model: `M${index}` } },
    }));
    for (const it of again) expect((await crowd.insist(it)).status).toBeLessThan(300);
    const inFlight = await waitFor(() => mail.mails.length > before && mail.mails.slice(before));
    const onTheirWay = new Set<string | undefined>();
    await crowd.dieAndRise(['showroom'], () => {
      for (const { messageId } of mail.mails.slice(before)) onTheirWay.add(messageId);
      mail.isMute = false;
    });
    expect(onTheirWay.size).toBeGreaterThanOrEqual(inFlight.length);

    const told = await settled(LEADS + UNITS);
    once(
      told.map(({ cause, recipient, channel }) => [cause, recipient.id, channel].join(' ')),
      told.length,
    );
    const letters = told.filter(({ channel, state }) => channel === 'email' && state === 'sent');
    expect(assignmentsIn(letters)).toHaveLength(LEADS + UNITS);
    const copies = new Map<string, number>();
    for (const { messageId } of mail.mails) copies.set(messageId!, (copies.get(messageId!) ?? 0) + 1);
    for (const { id, attempts } of letters) {
      const messageId = `<${id}@127.0.0.1>`;
      const came = copies.get(messageId);
      if (onTheirWay.has(messageId)) expect([id, came, attempts]).toEqual([id, 2, 2]);
      // Those that were on their way when it was killed before may have come, and may have not.
      else if (attempts > 1) expect([1, 2, 3]).toContain(came);
      else expect([id, came]).toEqual([id, 1]);
    }
    expect(copies.size).toBe(letters.length);
    const trends = () => mail.mails.filter(({ subject }) => subject?.startsWith('In demand: '));
    await waitFor(() => trends().length > 0);
    expect(trends().map(({ to }) => to)).toEqual(['fay@example.com']);
  });
});
