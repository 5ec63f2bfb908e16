import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';
import { redact } from './redaction.js';

function capture() {
  const lines: string[] = [];
  const logger = createLogger({
    app: 'showroom',
    level: 'debug',
    destination: { write: (line) => void lines.push(line) },
  });
  return { logger, line: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>, lines };
}

describe('logger', () => {
  it('writes one JSON object a line, with app, level and time', () => {
    const { logger, line } = capture();
    logger.info({ listingId: 'lst_1', traceId: 'abc' }, 'Listing taken');
    expect(line()).toMatchObject({
      app: 'showroom',
      level: 'info',
      msg: 'Listing taken',
      listingId: 'lst_1',
      traceId: 'abc',
    });
    expect(line().time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('hides secrets and personal data at any depth', () => {
    const { logger, lines } = capture();
    logger.info({
      a: {
        b: [
          { headers: { Authorization: 'Bearer abcdefgh', 'x-device-key': 'k1' }, email: 'ann@example.org' },
        ],
      },
    });
    logger.info(
      { customer: { phone: '+441632960961', first_name: 'Ann' }, vin: 'WP0ZZZ99ZTS392124' },
      'call +441632960961',
    );
    logger.error({ err: new Error('connect postgresql://rover:s3cret@db/rover') }, 'ann@example.org failed');
    expect(lines.join()).not.toMatch(/abcdefgh|k1|ann@|632960961|Ann|WP0ZZ|s3cret/);
  });

  it('keeps an error readable: type, message, stack, cause', () => {
    const { logger, line } = capture();
    logger.error({ err: new TypeError('no', { cause: new Error('because') }) }, 'failed');
    expect(line().err).toMatchObject({ type: 'TypeError', message: 'no', cause: { message: 'because' } });
    expect((line().err as { stack: string }).stack).toContain('logger.spec');
  });

  it('survives what refers to itself', () => {
    const loop: Record<string, unknown> = { name: 'loop' };
    loop.self = loop;
    expect(JSON.stringify(redact(loop))).toContain('[deep]');
  });

  it('takes the lines of Nest', () => {
    const { logger, line } = capture();
    const nest = new NestLogger(logger);
    nest.warn('Port in use', 'NestApplication');
    expect(line()).toMatchObject({ level: 'warn', context: 'NestApplication', msg: 'Port in use' });
    nest.log('AppModule dependencies initialized', 'InstanceLoader');
    expect(line()).toMatchObject({ level: 'debug', context: 'InstanceLoader' });
  });
});
