import { Redis } from 'ioredis';
import { createTestDatabase, createTestRedis, findRedisProgram, startRedis, waitFor } from '../src/index.js';

describe('createTestDatabase', () => {
  it('makes an empty database and drops it, open connections or not', async () => {
    const database = await createTestDatabase();
    const others = await createTestDatabase();
    await database.query('CREATE TABLE thing (id int)');
    expect(await database.query('SELECT count(*)::int AS n FROM thing')).toEqual([{ n: 0 }]);
    await database.drop();
    await expect(database.query('SELECT 1')).rejects.toThrow();
    expect(await others.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await others.drop();
  });
});

describe('createTestRedis', () => {
  it('removes the keys of the suite and of nobody else', async () => {
    const [mine, theirs] = [await createTestRedis(), await createTestRedis()];
    await mine.client.set(`${mine.prefix}:a`, '1');
    await theirs.client.set(`${theirs.prefix}:a`, '1');
    await mine.drop();
    expect(await theirs.keys()).toEqual([`${theirs.prefix}:a`]);
    await theirs.drop();
  });
});

const withServer = findRedisProgram() ? describe : describe.skip;

withServer('startRedis (skipped where there is no redis-server)', () => {
  it('keeps what was written when it is killed', async () => {
    const redis = await startRedis();
    const client = new Redis(redis.url);
    client.on('error', () => undefined);
    try {
      await client.set('a', 'kept');
      await redis.kill();
      await redis.restart();
      expect(await waitFor(() => client.get('a'))).toBe('kept');
    } finally {
      client.disconnect();
      await redis.stop();
    }
  });
});
