import { defineRoute } from '../define/route.js';
import { listQuarantine } from './quarantine.messages.js';

export const listQuarantineRoute = defineRoute({
  id: 'quarantine.list',
  method: 'GET',
  path: '/api/v1/admin/quarantine',
  access: ['admin'],
  tag: 'Operations',
  summary: 'Input that was taken and cannot be used, the newest first; kept for two weeks',
  query: listQuarantine.request,
  reply: listQuarantine.reply,
});
