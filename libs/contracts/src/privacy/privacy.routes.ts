import { z } from 'zod';
import { user } from '../access/access.js';
import { single } from '../common/envelopes.js';
import { uuid } from '../common/primitives.js';
import { defineRoute } from '../define/route.js';
import { erasure, newErasure, personExport } from './privacy.js';

const common = { access: 'signedIn', tag: 'Privacy' } as const;

export const exportPersonRoute = defineRoute({
  ...common,
  id: 'privacy.export',
  method: 'GET',
  path: '/api/v1/privacy/export',
  summary:
    'Everything that vehicles, recommendations and deals hold of a person, for themselves and administrators; as one JSON document, or by `Accept: application/x-ndjson` a line for each thing with its `part`',
  query: z.strictObject({ user }),
  reply: single(personExport),
});

export const requestErasureRoute = defineRoute({
  ...common,
  id: 'privacy.erase',
  method: 'POST',
  path: '/api/v1/privacy/erasures',
  summary:
    'Forget a person: names become a token, trips lose places and labels, personal documents go, and what they did, saved and asked to be told of; their device keys end; service history and odometers stay',
  body: newErasure,
  reply: single(erasure),
  status: 202,
  idempotent: true,
});

export const getErasureRoute = defineRoute({
  ...common,
  id: 'privacy.erasure',
  method: 'GET',
  path: '/api/v1/privacy/erasures/:id',
  summary: 'How far a person is forgotten, for themselves and administrators',
  params: z.strictObject({ id: uuid }),
  reply: single(erasure),
});
