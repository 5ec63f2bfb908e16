import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { skipReason, upAssignment, upList, upLogEntry, upLogKinds } from './up-list.js';

const service = 'showroom';
const ofShowroom = z.strictObject({ showroomId: id });
const ofRep = ofShowroom.extend({ repId: id });

export const getUpList = defineQuery({
  name: 'upList.get',
  service,
  request: ofShowroom,
  reply: single(upList),
  description: 'Whose turn it is',
});

export const upLogQuery = z.strictObject({
  repId: id.optional(),
  visitId: id.optional(),
  kind: z.enum(upLogKinds).optional(),
  ...pageQuery,
});

export const listUpLog = defineQuery({
  name: 'upList.log',
  service,
  request: ofShowroom.extend(upLogQuery.shape),
  reply: listOf(upLogEntry),
  description: 'What became of turns, newest first',
});

const repCommand = (name: string, description: string) =>
  defineCommand({ name, service, request: ofRep, reply: single(upList), description });

export const joinUpList = repCommand(
  'upList.join',
  'A rep is there for visitors; the same again changes nothing',
);
export const leaveUpList = repCommand(
  'upList.leave',
  'A rep is there no longer; a visitor not greeted yet goes on',
);
export const greetVisitor = repCommand('upList.greet', 'A rep has greeted the visitor who is theirs');
export const finishVisitor = repCommand('upList.finish', 'A rep is free again');

export const skipRep = defineCommand({
  name: 'upList.skip',
  service,
  request: ofRep.extend({ reason: skipReason }),
  reply: single(upList),
  description: 'It is the turn of the next: a rep goes to the end of the list, with the reason',
});

export const assignVisitor = defineCommand({
  name: 'upList.assign',
  service,
  request: ofShowroom.extend({ visitId: id }),
  reply: single(upAssignment),
  description: 'Give a visitor to whose turn it is; the same again answers the same',
});

export const upListUpdated = defineEvent({
  name: 'upList.updated',
  topic: topics.floor,
  source: service,
  consumers: [],
  data: z.strictObject({ ...upList.shape, time: instant }),
  key: (data) => data.showroomId,
  description: 'Whose turn it is has changed',
});

export const customerHighValueDetected = defineEvent({
  name: 'customer.highValue.detected',
  topic: topics.floor,
  source: service,
  consumers: [service],
  data: z.strictObject({
    showroomId: id,
    visitId: id,
    visitorId: id,
    customerId: id,
    leadId: id,
    score: z.number().min(0).max(1),
    repId: id.nullable().meta({ description: 'Who was called; null: the next who is free will be' }),
    time: instant,
  }),
  key: (data) => data.showroomId,
  description: 'Somebody came in whose lead scores above .7: whoever is next is called for them',
});

export const customerEngaged = defineEvent({
  name: 'customer.engaged',
  topic: topics.floor,
  source: service,
  consumers: [],
  data: z.strictObject({
    showroomId: id,
    visitId: id,
    visitorId: id,
    customerId: id.nullable(),
    repId: id,
    waitedSeconds: z.int().min(0).meta({ description: 'From the call to the greeting' }),
    time: instant,
  }),
  key: (data) => data.showroomId,
  description: 'A rep has greeted a visitor',
});
