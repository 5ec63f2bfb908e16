import { RoverError } from '@rover/platform';

/** 413: the content has more bytes than a document may have. */
export class ContentTooLargeError extends RoverError {
  constructor(limit: number) {
    super(`The content has more than ${limit} bytes.`, { code: 'DOCUMENT_CONTENT_TOO_LARGE', status: 413 });
  }
}

/** 422: there is nothing in the body. */
export class ContentEmptyError extends RoverError {
  constructor() {
    super('The content is empty.', { code: 'DOCUMENT_CONTENT_EMPTY', status: 422 });
  }
}
