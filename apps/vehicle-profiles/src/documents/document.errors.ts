import { RoverError, ValidationError } from '@rover/platform';
import type { FieldError } from '@rover/platform';

/** 404: the vehicle has no such document. */
export class DocumentNotFoundError extends RoverError {
  constructor() {
    super('This vehicle has no such document.', { code: 'DOCUMENT_NOT_FOUND', status: 404 });
  }
}

/** 404: nobody has put the content of this document yet. */
export class ContentMissingError extends RoverError {
  constructor() {
    super('This document has no content.', { code: 'DOCUMENT_CONTENT_MISSING', status: 404 });
  }
}

/** 409: pieces of a content are missing, so that it was not taken; put it again. */
export class ContentIncompleteError extends RoverError {
  constructor() {
    super('Not all of the content has come.', { code: 'DOCUMENT_CONTENT_INCOMPLETE', status: 409 });
  }
}

/** 412: the document changed since the caller read it. */
export class DocumentVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The document is at version ${current} by now.`, {
      code: 'DOCUMENT_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 422: the fields of a document do not go together; `errors` says which. */
export class DocumentInvalidError extends ValidationError {
  constructor(errors: readonly FieldError[]) {
    super(errors, 'The document does not make sense as a whole.');
  }
}
