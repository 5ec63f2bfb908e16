import type { ReplicaHealth, ServiceHealth } from '@rover/client';
import { HandledWindow } from './handled.js';

const told = (
  second: number,
  ...replicas: [name: string, messages: number, seconds: number][]
): ServiceHealth[] => [
  {
    ...{ service: 'showroom', status: 'healthy', awaySince: null },
    replicas: replicas.map(([replica, messages, seconds]) => ({
      ...{ replica, status: 'healthy', version: '1', uptime: 1, draining: false, checks: {} },
      heardAt: new Date(second * 1_000).toISOString(),
      handled: [{ type: 'lead.updated', messages, seconds }],
    })) as ReplicaHealth[],
  },
];

describe('what services handle', () => {
  it('is what their counts grew by, over all replicas', () => {
    const window = new HandledWindow();
    expect(window.after(told(0, ['a', 100, 1], ['b', 10, 0.1]))).toEqual([]);
    expect(window.after(told(10, ['a', 150, 1.1], ['b', 30, 0.14]))).toEqual([
      { service: 'showroom', type: 'lead.updated', perSecond: 7, meanMs: expect.closeTo(2) },
    ]);
  });

  it('is that of the last minute, and says nothing of what is not done any more', () => {
    const window = new HandledWindow();
    window.after(told(0, ['a', 0, 0]));
    window.after(told(60, ['a', 600, 6]));
    expect(window.after(told(120, ['a', 660, 6.6]))[0]?.perSecond).toBe(1);
    window.after(told(150, ['a', 660, 6.6]));
    expect(window.after(told(181, ['a', 660, 6.6]))).toEqual([]);
  });

  it('begins anew with a process that does, and leaves out who is away', () => {
    const window = new HandledWindow();
    window.after(told(0, ['a', 1_000, 1]));
    expect(window.after(told(10, ['b', 5, 0.1]))).toEqual([]);
    const [gone] = told(20, ['b', 50, 0.1]) as [ServiceHealth];
    const away = { ...gone, replicas: gone.replicas.map((one) => ({ ...one, status: 'away' as const })) };
    expect(window.after([away])).toEqual([]);
  });
});
