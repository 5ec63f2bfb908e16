import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { consoleFolder } from './console-files.js';
import type { SignIn } from './sign-in.js';

/**
 * The page may run its own files and talk to its own gateway, and to the issuer where people sign in there: nothing
 * inline, nothing from elsewhere.
 */
const policyOf = (talksTo: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${talksTo}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rover-worker',
  ].join('; ');

/** Their names tell their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** The page itself names the newest of them, so it is asked for each time. */
const ASK_AGAIN = 'no-cache';
const icons = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png'];
const ownFiles = ['worker.js', 'manifest.webmanifest', ...icons];
/** Addresses of programs: what is not there is a 404 with a problem, no page. */
const ofPrograms = /^\/(api|socket\.io|health|metrics|assets)(\/|$)/;

/** Serves the console, where it was built: its files, and its one page at every address that is not a program's. */
export async function addConsoleRoutes(http: FastifyInstance, signIn: SignIn): Promise<void> {
  const root = consoleFolder();
  if (!root) return;
  const own = ownWith(policyOf(signIn.signIn === 'issuer' ? ` ${new URL(signIn.issuer).origin}` : ''));
  await http.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  const options = { config: { access: 'public' as const } };
  http.get('/console.json', options, (_request, reply) =>
    reply.header('cache-control', ASK_AGAIN).send(signIn),
  );
  http.get('/assets/*', options, (request, reply) => {
    const { '*': name } = request.params as { '*': string };
    return reply.header('cache-control', FOR_EVER).sendFile(`assets/${name}`);
  });
  for (const name of ownFiles) http.get(`/${name}`, options, (_request, reply) => own(reply).sendFile(name));
  http.get('/*', options, (request, reply) => {
    const { pathname } = new URL(request.url, 'http://rover');
    return ofPrograms.test(pathname) ? reply.callNotFound() : own(reply).sendFile('index.html');
  });
}

/** The worker has the policy of the page too, or it could fetch nothing. */
const ownWith =
  (policy: string) =>
  (reply: FastifyReply): FastifyReply =>
    reply.headers({
      'cache-control': ASK_AGAIN,
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'geolocation=(self), camera=(), microphone=(), payment=()',
    });
