import { RoverError } from '@rover/platform';

/** 404: there is no such notification for this caller. */
export class NotificationNotFoundError extends RoverError {
  constructor() {
    super('There is no such notification.', { code: 'NOTIFICATION_NOT_FOUND', status: 404 });
  }
}

/** 409: only what failed, or may not have been sent, is sent again. */
export class NotificationStateError extends RoverError {
  constructor(state: string) {
    super(`It is ${state}: only what failed, or is unknown, can be sent again.`, {
      code: 'NOTIFICATION_STATE',
      status: 409,
    });
  }
}

/** 404: there is no such template for this caller. */
export class TemplateNotFoundError extends RoverError {
  constructor() {
    super('There is no such template.', { code: 'NOTIFICATION_TEMPLATE_NOT_FOUND', status: 404 });
  }
}

/** 422: a template speaks of what its kind does not know, or cannot be read. */
export class TemplateInvalidError extends RoverError {
  constructor(errors: readonly { path: string; message: string }[]) {
    super('The template cannot be used.', {
      code: 'NOTIFICATION_TEMPLATE_INVALID',
      status: 422,
      errors: [...errors],
    });
  }
}

/** 409: somebody else wrote the same version meanwhile. */
export class TemplateTakenError extends RoverError {
  constructor() {
    super('Somebody wrote the next version at the same time. Try again.', {
      code: 'NOTIFICATION_TEMPLATE_TAKEN',
      status: 409,
      retryable: true,
    });
  }
}

/** 401: what came is not signed by whom we share a secret with. */
export class ReceiptSignatureError extends RoverError {
  constructor() {
    super('The signature is missing, wrong or too old.', { code: 'WEBHOOK_SIGNATURE_INVALID', status: 401 });
  }
}

/** 404: the address was not made here, or whom it was made for is gone. */
export class UnsubscribeUnknownError extends RoverError {
  constructor() {
    super('There is nothing to unsubscribe from here.', { code: 'UNSUBSCRIBE_UNKNOWN', status: 404 });
  }
}

/** 409: whoever wants to try a template has said no address of theirs on its channel. */
export class TestAddressMissingError extends RoverError {
  constructor(channel: string) {
    super(`Your preferences name no address for ${channel}.`, {
      code: 'NOTIFICATION_ADDRESS_MISSING',
      status: 409,
    });
  }
}

/** 404: the caller has stated no address of this kind. */
export class AddressMissingError extends RoverError {
  constructor(channel: string) {
    super(`You have stated no address for ${channel}.`, { code: 'ADDRESS_MISSING', status: 404 });
  }
}

/** 422: the code is another one, too old, used, or was tried too often: have a new one sent. */
export class AddressCodeWrongError extends RoverError {
  constructor() {
    super('This code is not good, or not any more.', {
      code: 'ADDRESS_CODE_WRONG',
      status: 422,
      errors: [{ path: 'code', message: 'is not good, or not any more' }],
    });
  }
}
