import { z } from 'zod';
import { user } from '../access/access.js';
import { single } from '../common/envelopes.js';
import { instant, uuid } from '../common/primitives.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import { erasure, newErasure, personItem, scoringPersonPart, vehiclePersonPart } from './privacy.js';

const service = 'vehicle-profiles';

export const accessUserErased = defineEvent({
  name: 'access.user.erased',
  topic: topics.access,
  source: service,
  consumers: ['scoring-service'],
  data: z.strictObject({
    user,
    erasureId: uuid,
    erased: erasure.shape.erased,
    time: instant,
  }),
  key: (data) => data.user,
  description: 'Vehicles know a person no longer: whoever keeps facts of this user deletes them',
});

const cursor = z.string().max(2_000).optional();
const personItems = z.strictObject({
  data: z.array(personItem),
  meta: z.strictObject({ nextCursor: z.string().nullable() }),
});

export const getVehiclePersonPart = defineQuery({
  name: 'privacy.part',
  service,
  request: z.strictObject({ user, part: vehiclePersonPart, cursor }),
  reply: personItems,
  timeoutMs: 15_000,
  description: 'A page of what vehicles hold of a person, of one kind',
});

export const getScoringPersonPart = defineQuery({
  name: 'interactions.person',
  service: 'scoring-service',
  request: z.strictObject({ user, part: scoringPersonPart, cursor }),
  reply: personItems,
  timeoutMs: 15_000,
  description: 'A page of what recommendations and deals hold of a person, of one kind',
});

export const requestErasure = defineCommand({
  name: 'privacy.erase',
  service,
  request: newErasure,
  reply: single(erasure),
  description: 'Forget a person; one that is under way already is answered as it is',
});

export const getErasure = defineQuery({
  name: 'privacy.erasure',
  service,
  request: z.strictObject({ id: uuid }),
  reply: single(erasure),
  description: 'How far a person is forgotten',
});
