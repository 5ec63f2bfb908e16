import { createHash } from 'node:crypto';
import { asyncApiDocument, openApiDocument } from '@rover/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { docsPage, type ApiDocument } from './docs-page.js';

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
/** They change with a release only. */
const CACHE_CONTROL = 'public, max-age=300';

/** Serves the documents of the API and a page that shows them. Made once, at the first request. */
export function addDocumentRoutes(http: FastifyInstance): void {
  serve(http, '/api/openapi.json', JSON_TYPE, () => JSON.stringify(openApiDocument()));
  serve(http, '/api/asyncapi.json', JSON_TYPE, () => JSON.stringify(asyncApiDocument()));
  serve(http, '/api/docs', HTML, () => docsPage(openApiDocument() as unknown as ApiDocument));
}

function serve(http: FastifyInstance, path: string, type: string, make: () => string): void {
  let text: string | undefined;
  http.get(path, { config: { access: 'public' } }, (_request, reply) => {
    text ??= make();
    if (type === HTML) allowItsStyle(reply, text);
    return reply.header('cache-control', CACHE_CONTROL).type(type).send(text);
  });
}

/** The page runs nothing and loads nothing; its one style sheet is known by its hash. */
function allowItsStyle(reply: FastifyReply, page: string): void {
  const style = page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'));
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  reply.header('content-security-policy', policy);
}
