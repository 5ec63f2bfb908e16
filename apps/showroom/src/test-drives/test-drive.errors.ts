import type { TestDriveStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: no test drive has this id, or its showroom is none of the caller's. */
export class TestDriveNotFoundError extends RoverError {
  constructor() {
    super('There is no such test drive.', { code: 'TEST_DRIVE_NOT_FOUND', status: 404 });
  }
}

/** 412: the test drive changed since the caller read it. */
export class TestDriveVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The test drive is at version ${current} by now.`, {
      code: 'TEST_DRIVE_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 409: the unit, the rep or the plate is on another drive then. */
export class TestDriveTakenError extends RoverError {
  constructor(path: 'unitId' | 'repId' | 'demoPlate') {
    super(`The time is taken: ${path} is on another test drive then.`, {
      code: 'TEST_DRIVE_TAKEN',
      status: 409,
      errors: [{ path, message: 'is on another test drive then' }],
    });
  }
}

/** 409: a test drive in this state does not go there. */
export class TestDriveStateError extends RoverError {
  constructor(status: TestDriveStatus) {
    super(`The test drive is ${status}.`, { code: 'TEST_DRIVE_STATE', status: 409 });
  }
}

/** 409: it is too early or too late for this; a test drive can be moved. */
export class TestDriveTimeError extends RoverError {
  constructor(message: string) {
    super(message, { code: 'TEST_DRIVE_TIME', status: 409 });
  }
}

/** 409: nobody gives the keys before licence and insurance were looked at and found valid. */
export class TestDriveChecksMissingError extends RoverError {
  constructor(missing: readonly string[]) {
    super(`Before the keys: ${missing.join(' and ')}.`, {
      code: 'TEST_DRIVE_CHECKS_MISSING',
      status: 409,
      errors: missing.map((message) => ({ path: `checks.${message.split(' ')[0]}`, message })),
    });
  }
}
