import fc from 'fast-check';
import { bucketOf, bucketOfDay, BUCKETS, storedId, TIMELESS } from './event-id.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('event ids in the inbox', () => {
  it('puts a UUID of version 7 into the bucket of its own day', () => {
    const time = Date.UTC(2026, 10, 22, 23, 59);
    const hex = time.toString(16).padStart(12, '0');
    const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
    expect(bucketOf(id)).toBe(bucketOfDay(time));
    expect(bucketOfDay(time + 60_000)).toBe((bucketOfDay(time) + 1) % BUCKETS);
  });

  it('puts ids without a time into a bucket of their own', () => {
    expect(bucketOf('6fa459ea-ee8a-4ca4-894e-db77e160355e')).toBe(TIMELESS);
    expect(bucketOf('order 17')).toBe(TIMELESS);
  });

  it('stores any text as a UUID, the same text always as the same', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(storedId(id)).toMatch(UUID);
        expect(storedId(id)).toBe(storedId(id));
      }),
    );
    expect(storedId('6FA459EA-EE8A-4CA4-894E-DB77E160355E')).toBe('6fa459ea-ee8a-4ca4-894e-db77e160355e');
  });
});
