import { inspect } from 'node:util';
import { z } from 'zod';
import { appConfig } from './common.config.js';
import { configTable, dotEnvExample } from './document-config.js';
import { env, flag, list, secretEnv } from './env.js';
import { loadConfig } from './load-config.js';
import { Secret } from './secret.js';

const own = z.object({
  limits: z.object({
    perMinute: env('LIMIT_PER_MINUTE', z.coerce.number().int().min(1).default(60), 'Requests a minute.'),
    strict: env('LIMIT_STRICT', flag().default(false), 'Refuse at the limit.'),
    exempt: env('LIMIT_EXEMPT', list(), 'Who is exempt.'),
  }),
  apiKey: secretEnv('API_KEY', z.string().min(8).optional(), 'Key of the partner.'),
});
const schema = appConfig('gateway', own);

describe('configuration', () => {
  it('has a default for everything, on loopback', () => {
    const config = loadConfig(schema, {});
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 8080 });
    expect(config.limits).toEqual({ perMinute: 60, strict: false, exempt: [] });
    expect(config.apiKey).toBeUndefined();
  });

  it('reads nested typed values', () => {
    const config = loadConfig(schema, {
      ROVER_PORT: '0',
      LIMIT_STRICT: 'yes',
      LIMIT_EXEMPT: 'a, b',
      API_KEY: 'p4ssw0rd',
    });
    expect(config.http.port).toBe(0);
    expect(config.limits).toEqual({ perMinute: 60, strict: true, exempt: ['a', 'b'] });
    expect(config.apiKey?.reveal()).toBe('p4ssw0rd');
  });

  it('treats an empty variable as absent', () => {
    expect(loadConfig(schema, { ROVER_HOST: '' }).http.host).toBe('127.0.0.1');
  });

  it('names every bad variable and shows no secret', () => {
    const load = () => loadConfig(schema, { ROVER_PORT: 'many', LOG_LEVEL: 'loud', API_KEY: 'short!' });
    expect(load).toThrow(/ROVER_PORT is "many"/);
    expect(load).toThrow(/LOG_LEVEL is "loud"/);
    expect(load).toThrow(/API_KEY has a bad value/);
    expect(load).not.toThrow(/short!/);
  });

  it('refuses an app that redefines a common group', () => {
    expect(() => appConfig('gateway', z.object({ redis: z.object({}) }))).toThrow(/redis/);
  });

  it('prints no secret, however it is printed', () => {
    const secret = new Secret('hunter2');
    expect([String(secret), JSON.stringify({ secret }), inspect({ secret })].join()).not.toContain('hunter2');
  });

  it('documents each variable once, with type, default and apps', () => {
    const schemas = { gateway: own, showroom: z.object({}) };
    expect(dotEnvExample(schemas).match(/# LOG_LEVEL=info/g)).toHaveLength(1);
    expect(dotEnvExample(schemas)).toContain('# Key of the partner. (gateway)\n# API_KEY=\n');
    expect(configTable(schemas)).toContain(
      '| `LIMIT_PER_MINUTE` | integer from 1 | `60` | gateway | Requests a minute. |',
    );
    expect(configTable(schemas)).toContain('| `ROVER_PORT` | integer 0 to 65535 | `8080` | all |');
    expect(configTable(schemas)).toMatch(/\| `REDIS_URL` \| secret \| .* \| all \|/);
  });
});
