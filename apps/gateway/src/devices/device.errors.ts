import { RoverError } from '@rover/platform';

/** 400: a payload that must say whose it is does not. */
export class DeviceIdMissingError extends RoverError {
  constructor() {
    super('The message does not say which device sent it.', { code: 'DEVICE_ID_MISSING', status: 400 });
  }
}

/** 404: the credential knows no vehicle by this name. Somebody else's vehicle is not told from one that is not there. */
export class DeviceUnknownError extends RoverError {
  constructor(at: number) {
    super(`Message ${at} is of a device that this key or token does not know.`, {
      code: 'DEVICE_UNKNOWN',
      status: 404,
    });
  }
}

/** 401: a webhook that is not signed with the secret that we share with its sender. */
export class WebhookSignatureError extends RoverError {
  constructor() {
    super('The signature of the webhook is not valid.', { code: 'WEBHOOK_SIGNATURE_INVALID', status: 401 });
  }
}
