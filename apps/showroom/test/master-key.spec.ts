import { randomBytes } from 'node:crypto';
import { getCustomer, handOffCustomer, identifyCustomer, redeemHandoff } from '@rover/contracts';
import { Bus } from '@rover/platform';
import type { RunningApp } from '@rover/platform';
import { aCaller, createTestApp, createTestDatabase, createTestRedis, waitFor } from '@rover/testing';
import type { TestDatabase, TestRedis } from '@rover/testing';
import { app } from '../src/app.js';
import { Rehashing } from '../src/customers/identity/rehashing.service.js';
import { database as showroom } from '../src/database.js';
import { UnsubscribeLinks } from '../src/notifications/deliveries/unsubscribe-links.service.js';
import { Resealing } from '../src/sealing/resealing.service.js';

const [first, second] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
const scope = { caller: aCaller('admin'), deadlineMs: 30_000 };

let database: TestDatabase;
let redis: TestRedis;
const replicas: RunningApp[] = [];

beforeAll(async () => {
  [database, redis] = await Promise.all([createTestDatabase(showroom), createTestRedis()]);
}, 60_000);
afterEach(async () => {
  await Promise.all(replicas.splice(0).map((replica) => replica.close()));
});
afterAll(async () => {
  await Promise.all([database?.drop(), redis?.drop()]);
});

/** A replica with a master key, and others that open. */
async function start(masterKey: string, ...further: string[]): Promise<RunningApp> {
  const env = {
    ROVER_MASTER_KEY: masterKey,
    ...(further.length > 0 && { ROVER_MASTER_KEY_PREVIOUS: further.join(',') }),
  };
  const replica = await createTestApp(app, { database, redis, env });
  replicas.push(replica);
  return replica;
}

const identify = async (replica: RunningApp, email: string) => {
  const request = identifyCustomer.request.parse({
    touch: { kind: 'web.visit', channel: 'web' },
    facts: { givenName: 'Ann' },
    identifiers: { emails: [{ value: email }] },
  });
  return (await replica.app.get(Bus).request(identifyCustomer, request, scope)).data;
};
const nameOf = async (replica: RunningApp, id: string) =>
  (await replica.app.get(Bus).request(getCustomer, { id }, scope)).data.givenName;

const handOff = async (replica: RunningApp, id: string) => {
  const request = handOffCustomer.request.parse({ id, handoff: { channel: 'kiosk' } });
  return (await replica.app.get(Bus).request(handOffCustomer, request, scope)).data;
};
const redeem = async (replica: RunningApp, code: string) =>
  (await replica.app.get(Bus).request(redeemHandoff, { code }, scope)).data;
/** Hashes of identifiers by one key. */
const hashes = (generation: number) =>
  database.query('SELECT hash FROM showroom.customer_identifier WHERE generation = $1', [generation]);
const generations = async () => {
  const sql = 'SELECT DISTINCT generation AS one FROM showroom.customer_identifier ORDER BY 1';
  return (await database.query<{ one: number }>(sql)).map(({ one }) => one);
};

describe('the master key', () => {
  it('is changed while replicas run with either, and nobody is lost or found twice', async () => {
    const before = await start(first);
    const ann = (await identify(before, 'ann@example.com')).customerId;
    await before.close();
    replicas.length = 0;

    // Replicas learn of the key to come first; then one after the other seals with it.
    const old = await start(first, second);
    const anew = await start(second, first);
    expect(await identify(anew, 'ANN@example.com')).toMatchObject({ customerId: ann, outcome: 'matched' });
    const bob = (await identify(anew, 'bob@example.com')).customerId;
    const cid = (await identify(old, 'cid@example.com')).customerId;
    for (const replica of [old, anew])
      for (const id of [ann, bob, cid]) expect(await nameOf(replica, id)).toBe('Ann');
    expect(await identify(old, 'bob@example.com')).toMatchObject({ customerId: bob, outcome: 'matched' });
    const [here, there] = await Promise.all([old, anew].map((one) => identify(one, 'dan@example.com')));
    expect(here!.customerId).toBe(there!.customerId);
    const { code } = await handOff(anew, bob);
    await old.close();
    replicas.splice(0, 1);

    const resealing = anew.app.get(Resealing);
    // The pass at the start and this one may have met.
    await resealing.reseal();
    expect(await resealing.reseal()).toEqual({ count: 0, broken: 0 });
    expect(await generations()).toEqual([1, 2]);
    expect(await anew.app.get(Rehashing).rehash()).toBe(0);
    const kept = await hashes(1);
    expect(await hashes(2)).toHaveLength(kept.length);
    expect(await redeem(anew, code)).toMatchObject({ customerId: bob });
    const link = anew.app.get(UnsubscribeLinks).of(ann, 'email').split('/').at(-1)!;
    await anew.close();
    replicas.length = 0;

    const after = await start(second);
    for (const id of [ann, bob, cid]) expect(await nameOf(after, id)).toBe('Ann');
    expect(await identify(after, 'ann@example.com')).toMatchObject({ customerId: ann, outcome: 'matched' });
    expect(await identify(after, 'cid@example.com')).toMatchObject({ customerId: cid, outcome: 'matched' });
    // Nothing is found by the key before any more, and what people were sent is good all the same.
    await waitFor(async () => (await generations()).join() === '2');
    expect(await hashes(2)).toHaveLength(kept.length);
    const bobAgain = await identify(after, 'bob@example.com');
    expect(bobAgain).toMatchObject({ customerId: bob, outcome: 'matched' });
    const eve = await identify(after, 'eve@example.com');
    expect(eve.outcome).toBe('created');
    expect(await generations()).toEqual([2]);
    expect(await after.app.get(UnsubscribeLinks).use(link)).toEqual({ channel: 'email', status: 'denied' });
    await expect(start(first)).rejects.toThrow();
  }, 240_000);

  it('is not changed before this version has kept how identifiers are recognised', async () => {
    await database.query('DELETE FROM showroom.hashing_key_further');
    await database.query('DELETE FROM showroom.hashing_key');
    await expect(start(first, second)).rejects.toThrow('ROVER_MASTER_KEY_PREVIOUS');
  }, 60_000);
});
