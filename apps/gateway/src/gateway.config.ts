import { env, flag, list, secretEnv, type ConfigOf } from '@rover/platform';
import { z } from 'zod';

/** What the gateway reads besides the common configuration. */
export const gatewayConfig = z.object({
  corsOrigins: env(
    'ROVER_CORS_ORIGINS',
    list(),
    'Origins whose pages may call the API, separated by commas. Unset: none but our own.',
  ),
  realtimeUrl: env(
    'ROVER_REALTIME_GATEWAY_URL',
    z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:8085'),
    'Where /socket.io is forwarded to.',
  ),
  handshakesPerSecond: env(
    'ROVER_SOCKET_HANDSHAKES_PER_SECOND',
    z.coerce.number().int().min(1).default(200),
    'Handshakes that one address may make a second; ten times as many at once.',
  ),
  devSignIn: env(
    'ROVER_DEV_SIGN_IN',
    flag().optional(),
    'Whether POST /api/v1/auth/token gives anyone any role. Unset: only without OIDC_ISSUER and outside production.',
  ),
  console: z.object({
    clientId: env(
      'ROVER_CONSOLE_CLIENT_ID',
      z.string().min(1).optional(),
      'Public client (code with PKCE, back to /signed-in) that the console is at OIDC_ISSUER. Unset: people paste a token.',
    ),
    scope: env('ROVER_CONSOLE_SCOPE', z.string().default('openid'), 'What the console asks the issuer for.'),
  }),
  smartcarSecret: secretEnv(
    'ROVER_SMARTCAR_SECRET',
    z.string().min(1).optional(),
    'Management token of the Smartcar application that signs its webhooks. Unset: signatures are not looked at.',
  ),
  limits: z.object({
    perMinute: env(
      'ROVER_RATE_LIMIT_PER_MINUTE',
      z.coerce.number().int().min(1).default(60_000),
      'Requests of one caller in a minute, over all gateways.',
    ),
    unknownPerMinute: env(
      'ROVER_RATE_LIMIT_UNKNOWN_PER_MINUTE',
      z.coerce.number().int().min(1).default(1_200),
      'Tokens and keys from one address in a minute that have to be verified, right or wrong.',
    ),
  }),
  importsAtOnce: env(
    'ROVER_IMPORTS_AT_ONCE',
    z.coerce.number().int().min(1).max(100).default(4),
    'Inventory files that one gateway reads at once; the next gets 503.',
  ),
  importSilenceSeconds: env(
    'ROVER_IMPORT_SILENCE_SECONDS',
    z.coerce.number().int().min(1).max(86_400).default(120),
    'How long an import waits for a sign of life from the gateway that sends its rows before it fails, s.',
  ),
});

export type GatewayConfig = ConfigOf<typeof gatewayConfig>;
