import type { TestDrive, TestDriveStatus, TestDriveStep, TestDriveWord } from '@rover/contracts';
import type { Span } from '../reps/shifts.js';
import type { Deed } from '../people/timeline.service.js';

/** A drive as it is kept: with the time around it in which unit, rep and plate are taken. */
export interface StoredDrive extends TestDrive {
  readonly takenFrom: string;
  readonly takenUntil: string;
}

const iso = (at: number): string => new Date(at).toISOString();

/** The times of a drive, and those around it: a vehicle is fetched and brought back, a rep breathes. */
export const timesOf = ({ from, to }: Span, bufferMs: number) => ({
  startsAt: iso(from),
  endsAt: iso(to),
  takenFrom: iso(from - bufferMs),
  takenUntil: iso(to + bufferMs),
});

export function shownDrive({ takenFrom: _from, takenUntil: _until, ...drive }: StoredDrive): TestDrive {
  return drive;
}

/** What each step makes of a drive, and from which state. */
export const driveSteps: Record<TestDriveStep, { to: TestDriveStatus; from: TestDriveStatus }> = {
  start: { to: 'started', from: 'scheduled' },
  complete: { to: 'completed', from: 'started' },
  cancel: { to: 'cancelled', from: 'scheduled' },
  'no-show': { to: 'noShow', from: 'scheduled' },
};

/** A drive after a step, at an instant (RFC 3339). */
export function stepped(
  drive: StoredDrive,
  step: TestDriveStep,
  { odometer, remarks }: TestDriveWord,
  now: string,
): StoredDrive {
  const read =
    odometer === undefined ? {} : step === 'start' ? { odometerOut: odometer } : { odometerIn: odometer };
  return {
    ...drive,
    status: driveSteps[step].to,
    ...(step === 'start' ? { startedAt: now } : step === 'complete' ? { endedAt: now } : {}),
    ...read,
    ...(remarks !== undefined && { remarks }),
  };
}

/** What is missing before the keys are given, on a day where the showroom is. */
export function missingChecks({ licence, insurance }: TestDrive['checks'], today: string): string[] {
  const missing: string[] = [];
  if (!licence) missing.push('licence was not looked at');
  else if (licence.validTo < today) missing.push('licence is no longer valid');
  if (!insurance) missing.push('insurance was not looked at');
  else if (insurance.validTo < today) missing.push('insurance is no longer valid');
  return missing;
}

/** What a drive is in the timeline of its customer. */
export function deedOf(kind: string, drive: StoredDrive): Deed {
  const { id: testDriveId, customerId, showroomId, leadId, repId, vehicleId } = drive;
  return { kind, customerId, showroomId, references: { testDriveId, leadId, repId, vehicleId } };
}
