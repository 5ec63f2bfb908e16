import { z } from 'zod';
import { id } from '../common/primitives.js';
import { single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { floorStaff } from '../inventory/stock-unit.js';
import { listUpLog, upLogQuery } from './up-list.messages.js';
import { skipReason, upAssignment, upList } from './up-list.js';

const params = z.strictObject({ showroomId: id });
const repParams = params.extend({ repId: id });
const path = '/api/v1/showrooms/:showroomId/up-list';
const common = { access: floorStaff, tag: 'Showroom' } as const;

export const getUpListRoute = defineRoute({
  ...common,
  id: 'upList.get',
  method: 'GET',
  path,
  summary: 'Whose turn it is',
  params,
  reply: single(upList),
});

export const listUpLogRoute = defineRoute({
  ...common,
  id: 'upList.log',
  method: 'GET',
  path: `${path}/log`,
  summary: 'Who was called, greeted, skipped and why, newest first',
  params,
  query: upLogQuery,
  reply: listUpLog.reply,
});

export const joinUpListRoute = defineRoute({
  ...common,
  id: 'upList.join',
  method: 'PUT',
  path: `${path}/:repId`,
  summary: 'A rep is there for visitors',
  params: repParams,
  reply: single(upList),
});

export const leaveUpListRoute = defineRoute({
  ...common,
  id: 'upList.leave',
  method: 'DELETE',
  path: `${path}/:repId`,
  summary: 'A rep is there no longer',
  params: repParams,
  reply: single(upList),
});

export const assignVisitorRoute = defineRoute({
  ...common,
  id: 'upList.assign',
  method: 'POST',
  path: '/api/v1/showrooms/:showroomId/visits/:visitId/assign',
  summary: 'Give a visitor to whose turn it is',
  params: params.extend({ visitId: id }),
  reply: single(upAssignment),
});

export const greetVisitorRoute = defineRoute({
  ...common,
  id: 'upList.greet',
  method: 'POST',
  path: `${path}/:repId/greet`,
  summary: 'A rep has greeted the visitor who is theirs',
  params: repParams,
  reply: single(upList),
});

export const finishVisitorRoute = defineRoute({
  ...common,
  id: 'upList.finish',
  method: 'POST',
  path: `${path}/:repId/finish`,
  summary: 'A rep is free again',
  params: repParams,
  reply: single(upList),
});

export const skipRepRoute = defineRoute({
  ...common,
  id: 'upList.skip',
  method: 'POST',
  path: `${path}/:repId/skip`,
  summary: 'It is the turn of the next, with a reason',
  params: repParams,
  body: z.strictObject({ reason: skipReason }),
  reply: single(upList),
});
