import type { HealthBeat } from '@rover/platform';
import { serviceStates } from './service-states.js';

const NOW = 1_000_000;
const beat = (more: Partial<HealthBeat> = {}): HealthBeat => ({
  app: 'showroom',
  replica: 'one',
  at: NOW,
  status: 'healthy',
  version: '1.2.3',
  uptime: 60,
  draining: false,
  checks: {},
  handled: [],
  ...more,
});
const showroomOf = (...beats: HealthBeat[]) =>
  serviceStates(beats, NOW).find(({ service }) => service === 'showroom');

describe('the states of services', () => {
  it('names every service, also one that was never heard', () => {
    const states = serviceStates([beat()], NOW);
    expect(states).toHaveLength(6);
    expect(states[0]).toEqual({ service: 'gateway', status: 'away', awaySince: null, replicas: [] });
  });

  it('goes by the processes that are there, and shows one that fell silent beside them', () => {
    const gone = beat({ replica: 'two', at: NOW - 60_000, status: 'unhealthy' });
    expect(showroomOf(beat(), gone)).toMatchObject({
      status: 'healthy',
      awaySince: null,
      replicas: [
        { replica: 'one', status: 'healthy' },
        { replica: 'two', status: 'away' },
      ],
    });
    expect(showroomOf(beat(), beat({ replica: 'two', at: NOW - 3_600_000 }))?.replicas).toHaveLength(1);
  });

  it('is degraded while some of its processes are well and others are not', () => {
    const ill = beat({ replica: 'two', status: 'unhealthy' });
    expect(showroomOf(beat(), ill)?.status).toBe('degraded');
    expect(showroomOf(ill)?.status).toBe('unhealthy');
  });

  it('is away since the last word of the last of them, however long ago', () => {
    const at = NOW - 900_000;
    expect(showroomOf(beat({ at }), beat({ replica: 'two', at: at - 5_000 }))).toMatchObject({
      status: 'away',
      awaySince: new Date(at).toISOString(),
      replicas: [{ replica: 'one', status: 'away', heardAt: new Date(at).toISOString() }],
    });
  });
});
