import { z } from 'zod';
import { id, instant } from '../common/primitives.js';
import { listOf, pageQuery, single } from '../common/envelopes.js';
import { defineEvent } from '../define/event.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { topics } from '../topics.js';
import {
  newDriveChecks,
  newTestDrive,
  slotsQuery,
  testDrive,
  testDrivePatch,
  testDriveSlot,
  testDriveStatuses,
  testDriveSteps,
  testDriveWord,
} from './test-drive.js';

const service = 'showroom';
const ofDrive = { testDriveId: id };

const told = testDrive
  .pick({ showroomId: true, unitId: true, vehicleId: true, repId: true, customerId: true, leadId: true })
  .extend(ofDrive)
  .extend({
    status: z.enum(testDriveStatuses),
    startsAt: instant,
    endsAt: instant,
    time: instant,
  });

const driveEvent = (verb: 'scheduled' | 'started' | 'completed' | 'cancelled', description: string) =>
  defineEvent({
    name: `testDrive.${verb}`,
    topic: topics.retail,
    source: service,
    consumers: verb === 'scheduled' || verb === 'cancelled' ? [service] : [],
    data: told,
    key: (data) => data.showroomId,
    description,
  });

export const testDriveScheduled = driveEvent('scheduled', 'A test drive was booked, or moved');
export const testDriveStarted = driveEvent('started', 'The keys were given');
export const testDriveCompleted = driveEvent('completed', 'The vehicle is back');
export const testDriveCancelled = driveEvent(
  'cancelled',
  'A test drive does not take place: called off, or nobody came (`noShow`)',
);

export const bookTestDrive = defineCommand({
  name: 'testDrives.book',
  service,
  request: z.strictObject({ testDrive: newTestDrive }),
  reply: single(testDrive),
  description: 'Book a unit and a rep for a time, both or none',
});

export const updateTestDrive = defineCommand({
  name: 'testDrives.update',
  service,
  request: z.strictObject({ ...ofDrive, patch: testDrivePatch, version: z.int().min(1).optional() }),
  reply: single(testDrive),
  description: 'Move a test drive to another time or rep',
});

export const checkTestDrive = defineCommand({
  name: 'testDrives.check',
  service,
  request: z.strictObject({ ...ofDrive, checks: newDriveChecks }),
  reply: single(testDrive),
  description: 'Say that licence or insurance were looked at',
});

export const moveTestDrive = defineCommand({
  name: 'testDrives.move',
  service,
  request: z.strictObject({ ...ofDrive, step: z.enum(testDriveSteps), word: testDriveWord.optional() }),
  reply: single(testDrive),
  description: 'Start a test drive, complete it, call it off; the same again changes nothing',
});

export const getTestDrive = defineQuery({
  name: 'testDrives.get',
  service,
  request: z.strictObject(ofDrive),
  reply: single(testDrive),
  description: 'One test drive',
});

export const testDrivesQuery = z.strictObject({
  showroomId: id.optional(),
  unitId: id.optional(),
  repId: id.optional(),
  customerId: id.optional(),
  status: z.enum(testDriveStatuses).optional(),
  from: instant.optional().meta({ description: 'Those that end after this' }),
  to: instant.optional().meta({ description: 'Those that begin before this' }),
  ...pageQuery,
});

export const listTestDrives = defineQuery({
  name: 'testDrives.list',
  service,
  request: testDrivesQuery,
  reply: listOf(testDrive),
  description: 'Test drives in showrooms of the caller, newest first',
});

export const listTestDriveSlots = defineQuery({
  name: 'testDrives.slots',
  service,
  request: slotsQuery,
  reply: z.strictObject({ data: z.array(testDriveSlot) }),
  description: 'When a unit and a rep are free, within opening hours',
});
