import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { stockKeepers, floorStaff } from '../inventory/stock-unit.js';
import { newRep, rep, repFilter, repPatch } from './rep.js';

const tag = 'Showroom';
const params = z.strictObject({ showroomId: id, repId: id });
const ofShowroom = params.pick({ showroomId: true });

export const createRepRoute = defineRoute({
  id: 'reps.create',
  method: 'POST',
  path: '/api/v1/showrooms/:showroomId/reps',
  access: stockKeepers,
  tag,
  summary: 'Take somebody on as a rep: skills, languages, capacity, shifts in the time zone of the showroom',
  params: ofShowroom,
  body: newRep,
  reply: single(rep),
  status: 201,
  idempotent: true,
});

export const listRepsRoute = defineRoute({
  id: 'reps.list',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/reps',
  access: floorStaff,
  tag,
  summary: 'Reps of a showroom, by name, with who is there now',
  params: ofShowroom,
  query: z.strictObject(repFilter),
  reply: listOf(rep),
});

export const getRepRoute = defineRoute({
  id: 'reps.get',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId/reps/:repId',
  access: floorStaff,
  tag,
  summary: 'One rep',
  params,
  reply: single(rep),
});

export const updateRepRoute = defineRoute({
  id: 'reps.update',
  method: 'PATCH',
  path: '/api/v1/showrooms/:showroomId/reps/:repId',
  access: floorStaff,
  tag,
  summary: 'Change a rep; reps may say of themselves that they are away',
  params,
  body: repPatch,
  conditional: true,
  reply: single(rep),
});
