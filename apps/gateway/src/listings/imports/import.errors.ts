import { RoverError } from '@rover/platform';

/** 422: the body cannot be an inventory file; nothing of it was taken. */
export class UnreadableFileError extends RoverError {
  constructor(message: string, line?: number) {
    super(message, {
      code: 'IMPORT_UNREADABLE',
      status: 422,
      errors: [{ path: line === undefined ? 'body' : `line ${line}`, message }],
    });
  }
}

/** 422: there is not one row in the body. */
export class EmptyFileError extends RoverError {
  constructor(message = 'The file is empty.') {
    super(message, { code: 'IMPORT_EMPTY', status: 422, errors: [{ path: 'body', message }] });
  }
}

/** 413: more rows, or more bytes, than one import takes. */
export class FileTooLargeError extends RoverError {
  constructor(message: string) {
    super(message, { code: 'IMPORT_TOO_LARGE', status: 413 });
  }
}

/** 503: as many files as this process takes at once are being read. */
export class ImportsBusyError extends RoverError {
  constructor() {
    super('Other files are being imported right now.', {
      code: 'IMPORTS_BUSY',
      status: 503,
      logLevel: 'info',
      retryable: true,
      retryAfter: 5,
    });
  }
}

/** 400: the sender went away, or what it sent is not what its headers say. */
export class BrokenUploadError extends RoverError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: 'UPLOAD_BROKEN', status: 400, cause });
  }
}

/** 503: this process ends, and the stream has no room for the rows that are left. */
export class ImportInterruptedError extends RoverError {
  constructor() {
    super('The gateway was shut down before it had sent every row.', {
      code: 'IMPORT_INTERRUPTED',
      status: 503,
      retryable: true,
      retryAfter: 5,
    });
  }
}
