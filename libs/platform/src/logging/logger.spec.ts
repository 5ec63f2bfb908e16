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
  it('writes one JSON object a line, by the names of the Elastic Common Schema', () => {
    const { logger, line } = capture();
    logger.info({ listingId: 'lst_1', traceId: 'abc' }, 'Listing taken');
    expect(line()).toMatchObject({
      'service.name': 'showroom',
      'log.level': 'info',
      message: 'Listing taken',
      'trace.id': 'abc',
      'ecs.version': expect.any(String),
      rover: { listingId: 'lst_1' },
    });
    expect(line()['@timestamp']).toMatch(/^\d{4}-\d\d-\d\dT/);
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
    expect(line()).toMatchObject({
      'error.type': 'TypeError',
      'error.message': 'no',
      'error.rover': { cause: { message: 'because' } },
    });
    expect(line()['error.stack_trace']).toContain('logger.spec');
  });

  it('survives what refers to itself', () => {
    const loop: Record<string, unknown> = { name: 'loop' };
    loop.self = loop;
    expect(JSON.stringify(redact(loop))).toContain('[deep]');
  });

  it('leaves out what repeats itself too fast, and says how much', () => {
    const { logger, lines } = capture();
    vi.useFakeTimers({ now: 0 });
    for (let n = 0; n < 250; n++) logger.error({ n }, 'It burns');
    vi.setSystemTime(2_000);
    logger.error({ n: 250 }, 'It burns');
    vi.useRealTimers();
    expect(lines).toHaveLength(102);
    expect(JSON.parse(lines[100] as string)).toMatchObject({
      message: 'Left out as repeated: It burns',
      rover: { left: 150 },
    });
  });

  it('takes the lines of Nest', () => {
    const { logger, line } = capture();
    const nest = new NestLogger(logger);
    nest.warn('Port in use', 'NestApplication');
    expect(line()).toMatchObject({
      'log.level': 'warn',
      'log.logger': 'NestApplication',
      message: 'Port in use',
    });
    nest.log('AppModule dependencies initialized', 'InstanceLoader');
    expect(line()).toMatchObject({ 'log.level': 'debug', 'log.logger': 'InstanceLoader' });
  });
});
