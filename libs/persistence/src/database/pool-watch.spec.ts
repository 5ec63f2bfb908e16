import { EventEmitter } from 'node:events';
import type { Logger } from '@rover/platform';
import type { Pool } from 'pg';
import { watchPool } from './pool-watch.js';

it('a pool that fills warns at four fifths, cries at nineteen of twenty, and repeats neither within a minute', () => {
  const pool = Object.assign(new EventEmitter(), {
    totalCount: 0,
    idleCount: 0,
    waitingCount: 3,
    options: { max: 20 },
  });
  const said: string[] = [];
  let now = 0;
  const say = (level: string) => (_: object, text: string) =>
    void said.push(`${level}: ${text.slice(10, 14)}`);
  watchPool(
    pool as unknown as Pool,
    { warn: say('warn'), error: say('error') } as unknown as Logger,
    () => now,
  );
  for (pool.totalCount = 1; pool.totalCount <= 20; pool.totalCount++) pool.emit('acquire');
  expect(said).toEqual(['warn: 80 %', 'error: 95 %']);
  now = 60_000;
  pool.emit('acquire');
  expect(said).toHaveLength(3);
});
