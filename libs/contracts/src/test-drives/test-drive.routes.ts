import { z } from 'zod';
import { id } from '../common/primitives.js';
import { listOf, single } from '../common/envelopes.js';
import { defineRoute } from '../define/route.js';
import { floorStaff } from '../inventory/stock-unit.js';
import {
  newDriveChecks,
  newTestDrive,
  slotsQuery,
  testDrive,
  testDrivePatch,
  testDriveSteps,
  testDriveWord,
} from './test-drive.js';
import { listTestDriveSlots, testDrivesQuery } from './test-drive.messages.js';

const path = '/api/v1/test-drives';
const params = z.strictObject({ testDriveId: id });
const common = { access: floorStaff, tag: 'Test drives' } as const;
const one = { ...common, params, reply: single(testDrive) };

export const bookTestDriveRoute = defineRoute({
  ...common,
  id: 'testDrives.book',
  method: 'POST',
  path,
  summary: 'Book a unit and a rep for a time, both or none, within opening hours',
  body: newTestDrive,
  reply: single(testDrive),
  status: 201,
  idempotent: true,
});

export const listTestDrivesRoute = defineRoute({
  ...common,
  id: 'testDrives.list',
  method: 'GET',
  path,
  summary: 'Test drives in your showrooms, newest first',
  query: testDrivesQuery,
  reply: listOf(testDrive),
});

export const listTestDriveSlotsRoute = defineRoute({
  ...common,
  id: 'testDrives.slots',
  method: 'GET',
  path: `${path}/slots`,
  summary: 'When a unit and a rep are free, within opening hours',
  query: slotsQuery,
  reply: listTestDriveSlots.reply,
});

export const getTestDriveRoute = defineRoute({
  ...one,
  id: 'testDrives.get',
  method: 'GET',
  path: `${path}/:testDriveId`,
  summary: 'One test drive, with the trips that the vehicle recorded of it',
});

export const updateTestDriveRoute = defineRoute({
  ...one,
  id: 'testDrives.update',
  method: 'PATCH',
  path: `${path}/:testDriveId`,
  summary: 'Move a test drive to another time or rep',
  body: testDrivePatch,
  conditional: true,
});

export const checkTestDriveRoute = defineRoute({
  ...one,
  id: 'testDrives.check',
  method: 'POST',
  path: `${path}/:testDriveId/checks`,
  summary: 'Say that licence or insurance were looked at; both come before the keys',
  body: newDriveChecks,
});

export const moveTestDriveRoute = defineRoute({
  ...one,
  id: 'testDrives.move',
  method: 'POST',
  path: `${path}/:testDriveId/:step`,
  summary: 'Start a test drive, complete it, call it off, or say that nobody came',
  params: params.extend({ step: z.enum(testDriveSteps) }),
  body: testDriveWord.nullable(),
  emptyBody: true,
});
