import { z } from 'zod';
import type { AppName } from '@rover/contracts';
import { env, list, milliseconds, port, secretEnv } from './env.js';

const ports: Record<AppName, { variable: string; port: number }> = {
  gateway: { variable: 'ROVER_PORT', port: 8080 },
  'event-ingest': { variable: 'ROVER_EVENT_INGEST_PORT', port: 8081 },
  'scoring-service': { variable: 'ROVER_SCORING_SERVICE_PORT', port: 8082 },
  'vehicle-profiles': { variable: 'ROVER_VEHICLE_PROFILES_PORT', port: 8083 },
  showroom: { variable: 'ROVER_SHOWROOM_PORT', port: 8084 },
  'realtime-gateway': { variable: 'ROVER_REALTIME_GATEWAY_PORT', port: 8085 },
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const http = (app: AppName) =>
  z.object({
    host: env('ROVER_HOST', z.string().default('127.0.0.1'), 'Address to listen on. Loopback unless set.'),
    port: env(ports[app].variable, port().default(ports[app].port), `HTTP port of ${app}.`),
    trustProxy: env(
      'ROVER_TRUSTED_PROXIES',
      list(),
      'Addresses or networks of proxies whose X-Forwarded-For is believed, separated by commas.',
    ),
  });

const redis = z.object({
  url: secretEnv('REDIS_URL', z.string().default('redis://127.0.0.1:6379'), 'Redis to connect to.'),
  clusterNodes: env(
    'REDIS_CLUSTER_NODES',
    list(),
    'host:port of cluster nodes, separated by commas; wins over REDIS_URL.',
  ),
  prefix: env(
    'REDIS_PREFIX',
    z
      .string()
      .regex(/^[a-zA-Z0-9_-]{1,40}$/)
      .default('rover'),
    'First part of every Redis key.',
  ),
});

const database = z.object({
  url: secretEnv(
    'DATABASE_URL',
    z.string().default('postgresql://rover:rover@127.0.0.1:5432/rover'),
    'PostgreSQL to connect to (services only; the gateways never do).',
  ),
  poolSize: env(
    'DATABASE_POOL_SIZE',
    z.coerce.number().int().min(1).max(500).default(10),
    'Connections per service.',
  ),
});

const identity = z.object({
  issuer: env(
    'OIDC_ISSUER',
    z.url().optional(),
    'OIDC issuer whose tokens are accepted. Unset: development tokens.',
  ),
  audience: env('OIDC_AUDIENCE', z.string().default('rover'), 'Audience that a token must carry.'),
  developmentKey: secretEnv(
    'ROVER_DEV_SIGNING_KEY',
    z.string().optional(),
    'Private JWK (JSON) that signs development tokens. Unset: the gateway makes a key for its lifetime.',
  ),
  developmentTtlSeconds: env(
    'ROVER_DEV_TOKEN_SECONDS',
    z.coerce.number().int().min(1).max(86_400).default(3_600),
    'How long a development token is good for, seconds.',
  ),
  jwksUrl: env(
    'ROVER_JWKS_URL',
    z.url().optional(),
    'Where other apps fetch the public development key from. Unset: from the gateway on this machine.',
  ),
  rolesClaim: env(
    'OIDC_ROLES_CLAIM',
    z.string().default('roles'),
    'Claim that holds the roles; dots lead into objects.',
  ),
});

const shutdown = z.object({
  graceMs: env(
    'ROVER_SHUTDOWN_GRACE_MS',
    milliseconds().default(20_000),
    'Longest time from the signal to the exit, ms.',
  ),
  delayMs: env(
    'ROVER_SHUTDOWN_DELAY_MS',
    milliseconds().default(0),
    'Time between "not ready" and closing, so that load balancers notice, ms.',
  ),
});

/** What every app reads, besides its own schema. */
export const commonConfig = (app: AppName) =>
  z.object({
    environment: env(
      'NODE_ENV',
      z.enum(['development', 'test', 'production']).default('development'),
      'Kind of environment.',
    ),
    http: http(app),
    log: z.object({
      level: env('LOG_LEVEL', z.enum(logLevels).default('info'), 'Least severe level that is logged.'),
    }),
    redis,
    database,
    identity,
    gateway: z.object({
      port: env(ports.gateway.variable, port().default(ports.gateway.port), 'HTTP port of gateway.'),
    }),
    tracing: z.object({
      endpoint: env(
        'OTEL_EXPORTER_OTLP_ENDPOINT',
        z.url().optional(),
        'OTLP collector. Unset: no tracing, at no cost.',
      ),
    }),
    shutdown,
  });

/** The configuration every app has. */
export type CommonConfig = z.output<ReturnType<typeof commonConfig>>;

/** Configuration of an app whose own schema is `S`: what `@Inject(CONFIG)` gives. */
export type ConfigOf<S extends z.ZodObject> = CommonConfig & z.output<S>;

/** The common schema and the app's own in one. An app never redefines a common group. */
export function appConfig<S extends z.ZodObject>(app: AppName, own: S) {
  const common = commonConfig(app);
  const twice = Object.keys(own.shape).filter((key) => key in common.shape);
  if (twice.length > 0) throw new TypeError(`${app} redefines common configuration: ${twice.join(', ')}`);
  return z.object({ ...common.shape, ...own.shape }) as z.ZodObject<(typeof common)['shape'] & S['shape']>;
}

/** Injection token of the app's configuration ({@link ConfigOf} its schema), frozen. */
export const CONFIG = Symbol('rover.config');
