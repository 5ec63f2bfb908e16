import fc from 'fast-check';
import { partitionsFor } from './consumer/assignment.js';
import { compareIds, idAfter, idBefore } from './entry-id.js';
import { hashSlot } from './store/redis/hash-slot.js';
import { partitionKey, partitionOf } from './topic.js';
import { uuidV7 } from './uuid.js';

const topic = (partitions: number) => ({ name: 't', partitions, maxLength: 1 });

describe('partitions', () => {
  it('hold their keys for ever, within the topic', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
        const partition = partitionOf(topic(partitions), key);
        expect(partition).toBe(partitionOf(topic(partitions), key));
        expect(partition >= 0 && partition < partitions).toBe(true);
      }),
    );
    expect(partitionOf(topic(16), 'vehicle-1')).toBe(
      partitionOf({ ...topic(16), name: 'other' }, 'vehicle-1'),
    );
  });

  it('have a key each that belongs to them', () => {
    const partitions = Array.from({ length: 16 }, (_, n) => n);
    expect(partitions.map((n) => partitionOf(topic(16), partitionKey(topic(16), n)))).toEqual(partitions);
  });

  it('get their share of serial ids', () => {
    const counts = new Array<number>(8).fill(0);
    for (let i = 0; i < 8_000; i++) counts[partitionOf(topic(8), `listing-${i}`)]!++;
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(200);
  });

  it('are dealt out to members: each to one, evenly', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 32 }), (members, partitions) => {
        const shares = members.map((member) => partitionsFor(topic(partitions), members, member));
        expect(shares.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: partitions }, (_, i) => i));
        const sizes = shares.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('ids', () => {
  it('have neighbours', () => {
    expect(idBefore('5-1')).toBe('5-0');
    expect(idBefore('5-0')).toBe('4-18446744073709551615');
    expect(idBefore('0-0')).toBe('0-0');
    expect(idAfter('5-1')).toBe('5-2');
    expect(compareIds('9-0', '10-0')).toBeLessThan(0);
    expect(compareIds('9-10', '9-9')).toBeGreaterThan(0);
  });

  it('of messages are UUIDs of version 7 that sort by time', () => {
    expect(uuidV7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(Array.from({ length: 5_000 }, () => uuidV7())).size).toBe(5_000);
    expect(uuidV7(1_000) < uuidV7(2_000)).toBe(true);
  });
});

it('slots are those of Redis Cluster', () => {
  expect(hashSlot('123456789')).toBe(12_739);
  expect(hashSlot('rover:{deals:3}:dead:g')).toBe(hashSlot('deals:3'));
});
