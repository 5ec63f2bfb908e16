import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, EventLog, LogLevels, ManualClock } from '@rover/platform';
import { checkout } from '@rover/testing';
import { namedFields, savedObjects } from '../kibana.mjs';
import { fieldsOf, mappedFields, template } from './support/fields.js';
import { pipeline, send } from './support/pipeline.js';

/** Lines as apps write them. */
function linesOf(write: (events: EventLog, log: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ app: 'showroom', level: 'info', destination });
  write(new EventLog(new LogLevels(logger, new ManualClock())), logger);
  return lines;
}

describe('the pipeline of logs', () => {
  it('brings each stream to a place of its own', () => {
    const lines = linesOf((events, log) => {
      log.info('Ready');
      events.business('conversion.recorded', { conversionType: 'sale', price: 1_000 });
      events.security('signInFailed', { severity: 'medium', address: '203.0.113.7' });
      events.audit({ action: 'deadLetter.discard', by: 'root' });
    });
    expect(lines.map((line) => send(line)?.index)).toEqual(
      ['app', 'business', 'security', 'audit'].map((stream) => `logs-rover.${stream}-default`),
    );
  });

  it('changes nothing of a line but that it says which stream it is of', () => {
    const [line] = linesOf((_events, log) => log.warn({ err: new Error('no'), listingId: 'x' }, 'Failed'));
    const { record } = send(line as string) as { record: object };
    expect(record).toEqual({ ...(JSON.parse(line as string) as object), 'event.dataset': 'rover.app' });
  });

  it('keeps what is no JSON, as a message', () => {
    expect(send('FATAL ERROR: Reached heap limit')).toMatchObject({
      index: 'logs-rover.app-default',
      record: { message: 'FATAL ERROR: Reached heap limit' },
    });
  });

  it('reads the times of lines', () => {
    const [parser] = pipeline.parsers;
    const [line] = linesOf((_events, log) => log.info('Ready'));
    const time = (JSON.parse(line as string) as Record<string, string>)[parser?.['time_key'] as string];
    expect(parser?.['time_format']).toBe('%Y-%m-%dT%H:%M:%S.%LZ');
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('has secrets of the environment alone, and waits for what is away', () => {
    for (const output of pipeline.pipeline.outputs) {
      expect(output).toMatchObject({ http_passwd: '${ELASTICSEARCH_PASSWORD}', write_operation: 'create' });
      expect(output['retry_limit']).toBe('no_limits');
    }
    expect(pipeline.pipeline.outputs).toHaveLength(4);
  });
});

describe('the template of indices', () => {
  it('is for the places that the pipeline writes to', () => {
    const [pattern = ''] = template.index_patterns;
    const all = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    for (const { index } of pipeline.pipeline.outputs) expect(index).toMatch(all);
  });

  it('knows each field of the schema that lines have, and no object as a text', () => {
    const lines = linesOf((events, log) => {
      log.error(
        { err: new TypeError('no', { cause: new Error('so') }), traceId: 'a', spanId: 'b' },
        'Failed',
      );
      log.info({ context: 'Nest', version: '1', method: 'GET', url: '/' }, 'Nest');
      events.business('recommendation.generated', { 'event.duration': 1, 'event.id': 'x' });
      events.security('suspiciousActivity', { severity: 'high', address: '::1', user: 'eve', riskScore: 60 });
    });
    const fields = lines.flatMap((line) => fieldsOf(JSON.parse(line) as Record<string, unknown>));
    const ofSchema = fields.filter((field) => !field.startsWith('rover.'));
    expect(ofSchema.filter((field) => !mappedFields().has(field))).toEqual([]);
  });
});

describe('what Kibana is given', () => {
  const objects = savedObjects()
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { id: string; type: string; references: { id: string; type: string }[] },
    );

  it('is what stands in the file', () => {
    expect(readFileSync(join(checkout, 'ops', 'logs', 'kibana.ndjson'), 'utf8')).toBe(savedObjects());
  });

  it('refers to what it holds, and holds everything once', () => {
    const names = objects.map(({ id, type }) => `${type} ${id}`);
    expect(names).toHaveLength(new Set(names).size);
    for (const { references } of objects)
      for (const { id, type } of references) expect(names).toContain(`${type} ${id}`);
    expect(objects.filter(({ type }) => type === 'dashboard')).toHaveLength(1);
  });

  it('sums up figures alone, and tells apart what is kept as a word', () => {
    const types = new Map([...mappedFields(), ['rover.status', 'keyword'], ['rover.decision', 'keyword']]);
    const figures = ['long', 'float'];
    for (const { type, attributes } of objects as unknown as {
      type: string;
      attributes: { visState: string };
    }[]) {
      if (type !== 'visualization') continue;
      const { aggs } = JSON.parse(attributes.visState) as {
        aggs: { type: string; schema: string; params: { field?: string } }[];
      };
      for (const { type: kind, schema, params } of aggs) {
        if (schema === 'metric' && kind !== 'count') expect(figures).toContain(types.get(params.field ?? ''));
        if (schema === 'group') expect(types.get(params.field ?? '')).toBe('keyword');
      }
    }
    expect(namedFields().length).toBeGreaterThan(20);
  });
});
