import { ManualClock } from '../clock/clock.js';
import { createLogger } from './logger.js';
import { LogLevels } from './log-levels.js';

function create(level = 'info') {
  const lines: string[] = [];
  const logger = createLogger({
    app: 'showroom',
    level,
    destination: { write: (line) => void lines.push(line) },
  });
  const clock = new ManualClock();
  return { lines, logger, clock, levels: new LogLevels(logger, clock) };
}

const until = (clock: ManualClock, ms = 60_000) => clock.now() + ms;

describe('LogLevels', () => {
  it('lets one component talk for a time, and nobody else', () => {
    const { levels, clock, lines } = create();
    const [relay, sweeps] = [levels.of('OutboxRelay'), levels.of('Sweeps')];
    expect(levels.use([{ component: 'OutboxRelay', level: 'debug', until: until(clock) }])).toBe(true);
    relay.debug('seen');
    sweeps.debug('not seen');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] as string)).toMatchObject({ 'log.logger': 'OutboxRelay', message: 'seen' });
    clock.advance(60_000);
    expect(levels.refresh()).toBe(true);
    relay.debug('not seen');
    expect(lines).toHaveLength(1);
  });

  it('lets what is said of one component win over what is said of all, for loggers made later too', () => {
    const { levels, clock, logger } = create();
    levels.use([
      { component: 'Sweeps', level: 'error', until: until(clock) },
      { component: '*', level: 'trace', until: until(clock) },
    ]);
    expect(levels.of('Sweeps').level).toBe('error');
    expect(levels.of('OutboxRelay').level).toBe('trace');
    expect(logger.level).toBe('trace');
    levels.use([]);
    expect([levels.of('Sweeps').level, levels.of('OutboxRelay').level, logger.level]).toEqual(
      Array(3).fill('info'),
    );
  });

  it('keeps what is for the record at its level, whatever is set', () => {
    const { levels, clock, lines } = create('warn');
    const record = levels.forTheRecord('audit', {});
    levels.use([{ component: '*', level: 'fatal', until: until(clock) }]);
    record.info('written');
    expect(lines).toHaveLength(1);
    expect(create('silent').levels.forTheRecord('audit', {}).level).toBe('silent');
  });

  it('gives each component one logger', () => {
    const { levels } = create();
    expect(levels.of('Sweeps')).toBe(levels.of('Sweeps'));
    expect(levels.components).toEqual(['Sweeps']);
  });
});
