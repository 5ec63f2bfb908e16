import { defineRoute } from '../define/route.js';
import {
  countQuarantine,
  discardQuarantined,
  getQuarantined,
  listQuarantine,
  quarantineCorrection,
  releaseQuarantined,
} from './quarantine.messages.js';

const path = '/api/v1/admin/quarantine';
const common = { access: ['admin'], tag: 'Operations' } as const;

export const listQuarantineRoute = defineRoute({
  ...common,
  id: 'quarantine.list',
  method: 'GET',
  path,
  summary: 'Input that was taken and cannot be used, the newest first; kept for two weeks',
  query: listQuarantine.request,
  reply: listQuarantine.reply,
});

export const countQuarantineRoute = defineRoute({
  ...common,
  id: 'quarantine.count',
  method: 'GET',
  path: `${path}/counts`,
  summary: 'How much input is in quarantine, by kind and reason, the most first',
  query: countQuarantine.request,
  reply: countQuarantine.reply,
});

export const getQuarantinedRoute = defineRoute({
  ...common,
  id: 'quarantine.get',
  method: 'GET',
  path: `${path}/:id`,
  summary: 'One input in quarantine',
  params: getQuarantined.request,
  reply: getQuarantined.reply,
});

export const releaseQuarantinedRoute = defineRoute({
  ...common,
  id: 'quarantine.release',
  method: 'POST',
  path: `${path}/:id/release`,
  summary:
    'Let a reading go on as if it had been judged good; a value with a wrong unit, name or type wants a correction, else it is 409',
  params: getQuarantined.request,
  body: quarantineCorrection.nullable(),
  emptyBody: true,
  reply: releaseQuarantined.reply,
});

export const discardQuarantinedRoute = defineRoute({
  ...common,
  id: 'quarantine.discard',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Throw away an input in quarantine',
  params: discardQuarantined.request,
  reply: discardQuarantined.reply,
});
