import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { newRep, rep, repFilter, repPatch } from './rep.js';

const service = 'showroom';

export const createRep = defineCommand({
  name: 'reps.create',
  service,
  request: z.strictObject({ showroomId: id, rep: newRep }),
  reply: single(rep),
  description: 'Take somebody on as a rep of a showroom',
});

export const updateRep = defineCommand({
  name: 'reps.update',
  service,
  request: z.strictObject({ showroomId: id, repId: id, patch: repPatch, version: z.int().min(1).optional() }),
  reply: single(rep),
  description: 'Change a rep; a rep may change their own `away`, managers everything',
});

export const getRep = defineQuery({
  name: 'reps.get',
  service,
  request: z.strictObject({ showroomId: id, repId: id }),
  reply: single(rep),
  description: 'One rep, with whether they are there now',
});

export const listReps = defineQuery({
  name: 'reps.list',
  service,
  request: z.strictObject({ showroomId: id, ...repFilter }),
  reply: listOf(rep),
  description: 'All reps of a showroom, by name, with who is there now',
});
