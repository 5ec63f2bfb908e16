import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { floorStaff, stockKeepers } from '../inventory/stock-unit.js';
import { newShowroom, showroom, showroomPatch } from './showroom.js';

const tag = 'Showroom';
const params = z.strictObject({ showroomId: id });

export const createShowroomRoute = defineRoute({
  id: 'showrooms.create',
  method: 'POST',
  path: '/api/v1/showrooms',
  access: ['admin'],
  tag,
  summary: 'Make the record of a showroom: its name, time zone, phone region, currency and opening hours',
  body: newShowroom,
  reply: single(showroom),
  status: 201,
  idempotent: true,
});

export const listShowroomsRoute = defineRoute({
  id: 'showrooms.list',
  method: 'GET',
  path: '/api/v1/showrooms',
  access: floorStaff,
  tag,
  summary: 'Showrooms of the caller',
  query: z.strictObject(pageQuery),
  reply: listOf(showroom),
});

export const getShowroomRoute = defineRoute({
  id: 'showrooms.get',
  method: 'GET',
  path: '/api/v1/showrooms/:showroomId',
  access: floorStaff,
  tag,
  summary: 'One showroom',
  params,
  reply: single(showroom),
});

export const updateShowroomRoute = defineRoute({
  id: 'showrooms.update',
  method: 'PATCH',
  path: '/api/v1/showrooms/:showroomId',
  access: stockKeepers,
  tag,
  summary: 'Change the record of a showroom',
  params,
  body: showroomPatch,
  conditional: true,
  reply: single(showroom),
});
