import { createLogger, Metrics } from '@rover/platform';
import { Sweeps } from './sweeps.service.js';

interface Run {
  readonly end: () => void;
  readonly fail: (error: Error) => void;
}

/** A sweep whose runs end when the test says so; `next` waits for one to begin. */
class Controlled {
  readonly runs: Run[] = [];
  private began = () => undefined as void;
  private begun = this.again();

  constructor(
    readonly name: string,
    readonly everyMs = 0,
  ) {}

  readonly run = () =>
    new Promise<void>((end, fail) => {
      this.runs.push({ end, fail });
      this.began();
    });

  async next(): Promise<Run> {
    await this.begun;
    this.begun = this.again();
    return this.runs.at(-1) as Run;
  }

  private again(): Promise<void> {
    return new Promise((resolve) => (this.began = resolve));
  }
}

describe('Sweeps', () => {
  const logged: string[] = [];
  const logger = createLogger({ app: 'test', level: 'silent' });
  logger.warn = ((fields: { sweep: string }) => logged.push(fields.sweep)) as never;

  it('runs at once and again, also after a failure, one run at a time', async () => {
    const sweeps = new Sweeps(logger, new Metrics('test'));
    const inbox = new Controlled('inbox');
    sweeps.keep(inbox);
    (await inbox.next()).fail(new Error('PostgreSQL is away'));
    const second = await inbox.next();
    expect([inbox.runs.length, logged]).toEqual([2, ['inbox']]);
    second.end();
    (await inbox.next()).end();
    await sweeps.onModuleDestroy();
  });

  it('tells when it last came to its end: a failure leaves it old', async () => {
    const metrics = new Metrics('test');
    const sweeps = new Sweeps(logger, metrics);
    const inbox = new Controlled('inbox');
    const at = async () =>
      Number(/timestamp_seconds\{sweep="inbox",app="test"\} (\S+)/.exec(await metrics.text())?.[1]);
    sweeps.keep(inbox);
    const begun = await at();
    (await inbox.next()).fail(new Error('PostgreSQL is away'));
    const second = await inbox.next();
    expect(await at()).toBe(begun);
    second.end();
    (await inbox.next()).end();
    expect(await at()).toBeGreaterThan(begun);
    await sweeps.onModuleDestroy();
  });

  it('ends when the run in hand is done, and starts no other', async () => {
    const sweeps = new Sweeps(logger, new Metrics('test'));
    const imports = new Controlled('imports');
    sweeps.keep(imports);
    const first = await imports.next();
    let ended = false;
    const ending = sweeps.onModuleDestroy().then(() => (ended = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(false);
    first.end();
    await ending;
    expect(imports.runs).toHaveLength(1);
  });

  it('does not wait for the next run to come', async () => {
    const sweeps = new Sweeps(logger, new Metrics('test'));
    const quarantine = new Controlled('quarantine', 3_600_000);
    sweeps.keep(quarantine);
    (await quarantine.next()).end();
    await sweeps.onModuleDestroy();
  });
});
