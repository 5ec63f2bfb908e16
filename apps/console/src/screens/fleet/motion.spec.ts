import { motionOf } from './motion.js';

describe('what a vehicle does', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');
  const told = (time: string, speed?: number) => ({
    vehicleId: 'van',
    time,
    ...(speed !== undefined && { speed }),
  });

  it('drives, stands, or has not been heard for ten minutes', () => {
    expect(motionOf(told('2026-11-28T11:59:00Z', 40), now)).toBe('driving');
    expect(motionOf(told('2026-11-28T11:59:00Z', 1), now)).toBe('standing');
    expect(motionOf(told('2026-11-28T11:59:00Z'), now)).toBe('standing');
    expect(motionOf(told('2026-11-28T11:49:59Z', 40), now)).toBe('silent');
    expect(motionOf(undefined, now)).toBe('silent');
  });
});
