import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { newShowroom, showroom, showroomPatch } from './showroom.js';

const service = 'showroom';

export const createShowroom = defineCommand({
  name: 'showrooms.create',
  service,
  request: z.strictObject({ showroom: newShowroom }),
  reply: single(showroom),
  description: 'Make the record of a showroom',
});

export const updateShowroom = defineCommand({
  name: 'showrooms.update',
  service,
  request: z.strictObject({ id, patch: showroomPatch, version: z.int().min(1).optional() }),
  reply: single(showroom),
  description: 'Change the record of a showroom',
});

export const getShowroom = defineQuery({
  name: 'showrooms.get',
  service,
  request: z.strictObject({ id }),
  reply: single(showroom),
  description: 'One showroom',
});

export const listShowrooms = defineQuery({
  name: 'showrooms.list',
  service,
  request: z.strictObject(pageQuery),
  reply: listOf(showroom),
  description: 'Showrooms that the caller may see, by id',
});
