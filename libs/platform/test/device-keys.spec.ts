import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { ManualClock } from '../src/clock/clock.js';
import { DeviceKeyRepository } from '../src/identity/device-key.repository.js';
import { DeviceKeys } from '../src/identity/device-keys.js';
import { RedisTokenDenials } from '../src/identity/token-denials.js';

const prefix = `t-${randomUUID().slice(0, 8)}`;
const redis = new Redis(process.env.REDIS_URL as string);
const clock = new ManualClock();
const keys = new DeviceKeys(new DeviceKeyRepository(redis, prefix), clock);
const create = (owner: string, name = 'van') =>
  keys.create({ name, vehicleIds: ['veh_1'], maker: { sub: owner, roles: ['fleetOperator'] } });

afterAll(async () => {
  await redis.del(
    `${prefix}:{device-keys}`,
    `${prefix}:{device-keys}:all`,
    ...['ann', 'bob', 'eve', 'flo', 'erased-1'].map((who) => `${prefix}:{device-keys}:of:${who}`),
  );
  redis.disconnect();
});

describe('DeviceKeys', () => {
  it('speak for their device and its vehicles', async () => {
    const { key, record } = await create('ann');
    await expect(keys.verify(key)).resolves.toEqual({
      caller: { sub: `device:${record.id}`, roles: ['device'] },
      expiresAt: Infinity,
      vehicleIds: ['veh_1'],
      maker: { sub: 'ann', roles: ['fleetOperator'] },
    });
  });

  it('are kept as hashes alone', async () => {
    const { key } = await create('ann');
    const secret = key.slice(-43);
    expect(JSON.stringify(await redis.hgetall(`${prefix}:{device-keys}`))).not.toContain(secret);
  });

  it('are refused alike, whatever is wrong with them', async () => {
    const { key } = await create('ann');
    const last = key.endsWith('A') ? 'B' : 'A';
    for (const wrong of [
      '',
      'x',
      key.slice(0, -1) + last,
      key.replace(/^rvk_.{24}/, `rvk_${'0'.repeat(24)}`),
      `${key}x`,
    ])
      await expect(keys.verify(wrong)).rejects.toMatchObject({
        code: 'TOKEN_INVALID',
        status: 401,
        message: 'The device key is not valid.',
      });
  });

  it('are refused and bear no name once their owner is forgotten, however often that is done', async () => {
    const { key, record } = await create('flo', 'Van of Flo');
    const revoked = (await create('flo')).record;
    await keys.revoke(revoked.id);
    const before = (await keys.list({ owner: 'flo', limit: 10 })).keys.find(({ id }) => id === revoked.id);
    clock.advance(1_000);
    for (let i = 0; i < 2; i++) await keys.forget('flo', 'erased-1');
    await expect(keys.verify(key)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    expect((await keys.list({ owner: 'flo', limit: 10 })).keys).toEqual([]);
    const left = (await keys.list({ owner: 'erased-1', limit: 10 })).keys;
    expect(left.map(({ id }) => id).sort()).toEqual([record.id, revoked.id].sort());
    expect(left.find(({ id }) => id === revoked.id)?.revokedAt).toBe(before?.revokedAt);
    expect(JSON.stringify(await redis.hgetall(`${prefix}:{device-keys}`))).not.toMatch(/flo/i);
  });

  it('are revoked at once, by their owner or an admin alone', async () => {
    const { key, record } = await create('bob');
    await expect(keys.revoke(record.id, 'eve')).rejects.toMatchObject({ status: 404 });
    const revoked = await keys.revoke(record.id, 'bob');
    expect(revoked.revokedAt).not.toBeNull();
    await expect(keys.verify(key)).rejects.toMatchObject({ status: 401 });
    await expect(keys.revoke(record.id)).resolves.toEqual(revoked);
  });

  it('are listed page by page, newest first, for one owner or all', async () => {
    const made: string[] = [];
    for (let i = 0; i < 5; i++) {
      clock.advance(1_000);
      made.unshift((await create('eve', `van ${i}`)).record.id);
    }
    const first = await keys.list({ owner: 'eve', limit: 3 });
    const second = await keys.list({ owner: 'eve', limit: 3, cursor: first.nextCursor as string });
    expect([...first.keys, ...second.keys].map(({ id }) => id)).toEqual(made);
    expect(second.nextCursor).toBeNull();
    expect((await keys.list({ limit: 100 })).keys.length).toBeGreaterThan(5);
  });
});

describe('RedisTokenDenials', () => {
  it('lasts until the end of the token', async () => {
    const denials = new RedisTokenDenials(redis, prefix, clock);
    await denials.deny('j1', clock.now() + 60_000);
    await expect(denials.isDenied('j1')).resolves.toBe(true);
    await expect(denials.isDenied('j2')).resolves.toBe(false);
    expect(await redis.pttl(`${prefix}:denied-token:j1`)).toBeGreaterThan(50_000);
    await denials.deny('over', clock.now() - 1);
    await expect(denials.isDenied('over')).resolves.toBe(false);
    await redis.del(`${prefix}:denied-token:j1`);
  });
});
