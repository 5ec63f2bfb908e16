import { ManualClock } from '../clock/clock.js';
import { HealthFinding, HealthRegistry } from './health-registry.js';

const create = (clock = new ManualClock()) =>
  new HealthRegistry({ app: 'showroom', version: '1.2.3', clock, timeoutMs: 20 });
const up = (name: string) => ({ name, critical: true, run: () => Promise.resolve() });

describe('HealthRegistry', () => {
  it('is healthy when every check is up, and says who, which version and since when', async () => {
    const clock = new ManualClock();
    const health = create(clock);
    health.register(up('redis'));
    clock.advance(5_000);
    await expect(health.report()).resolves.toMatchObject({
      status: 'healthy',
      app: 'showroom',
      version: '1.2.3',
      uptime: 5,
      draining: false,
      checks: { redis: { status: 'up' } },
    });
  });

  it('is degraded without something that is not critical', async () => {
    const health = create();
    health.register({ name: 'mail', critical: false, run: () => Promise.reject(new Error('away')) });
    await expect(health.report()).resolves.toMatchObject({
      status: 'degraded',
      checks: { mail: { status: 'down' } },
    });
  });

  it('is unhealthy when a critical check throws, rejects or never ends', async () => {
    for (const run of [
      () => Promise.reject(new Error('away')),
      () => new Promise(() => undefined),
      () => {
        throw new Error('no');
      },
    ]) {
      const health = create();
      health.register({ name: 'redis', critical: true, run });
      await expect(health.report()).resolves.toMatchObject({ status: 'unhealthy' });
    }
  });

  it('shows what a check found, and takes its word for whether that is well', async () => {
    const health = create();
    const finding = (isWell: boolean) => ({
      critical: false,
      run: () => Promise.resolve(new HealthFinding({ accuracy: 0.7 }, isWell)),
    });
    health.register({ name: 'one', ...finding(true) });
    health.register({ name: 'two', ...finding(false) });
    await expect(health.report()).resolves.toMatchObject({
      status: 'degraded',
      checks: {
        one: { status: 'up', details: { accuracy: 0.7 } },
        two: { status: 'down', details: { accuracy: 0.7 } },
      },
    });
  });

  it('runs the checks once for askers of the same moment', async () => {
    const health = create();
    const run = vi.fn(() => Promise.resolve());
    health.register({ name: 'redis', critical: true, run });
    await Promise.all([health.report(), health.report()]);
    await health.report();
    expect(run).toHaveBeenCalledTimes(2);
  });
});
