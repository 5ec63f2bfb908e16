import type { LeadStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: there is no such lead, for this caller. */
export class LeadNotFoundError extends RoverError {
  constructor() {
    super('There is no such lead here.', { code: 'LEAD_NOT_FOUND', status: 404 });
  }
}

/** 412: the lead changed since the caller read it. */
export class LeadVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The lead is at version ${current} by now.`, { code: 'LEAD_VERSION_MISMATCH', status: 412 });
  }
}

/** 409: a lead does not go from where it is to there. */
export class LeadTransitionError extends RoverError {
  constructor(from: LeadStatus, to: LeadStatus) {
    const message = `does not go from ${from} to ${to}`;
    super(`A lead ${message}.`, {
      code: 'LEAD_TRANSITION_INVALID',
      status: 409,
      errors: [{ path: 'status', message }],
    });
  }
}

/** 409: a lead that is decided is followed up no more. */
export class LeadClosedError extends RoverError {
  constructor(status: LeadStatus) {
    super(`The lead is ${status}.`, { code: 'LEAD_CLOSED', status: 409 });
  }
}

/** 409: the customer has another open lead for this vehicle. */
export class LeadKnownError extends RoverError {
  constructor() {
    super('The customer has an open lead for this vehicle here.', { code: 'LEAD_KNOWN', status: 409 });
  }
}

/** 422: nobody could be called back about it. */
export class LeadContactMissingError extends RoverError {
  constructor() {
    const message = 'has no e-mail, phone or id that can be read';
    super(`The customer ${message}.`, {
      code: 'LEAD_CONTACT_MISSING',
      status: 422,
      errors: [{ path: 'customer', message }],
    });
  }
}

/** 422: the rep is not one of the showroom, or has left. */
export class LeadRepInvalidError extends RoverError {
  constructor() {
    super('There is no such rep in the showroom of the lead.', {
      code: 'LEAD_REP_INVALID',
      status: 422,
      errors: [{ path: 'repId', message: 'is no active rep of the showroom' }],
    });
  }
}

/** 422: the file is none that leads could be taken from; nothing of it was. */
export class LeadFileRefusedError extends RoverError {
  constructor(message: string) {
    super(`The file ${message}.`, {
      code: 'LEAD_FILE_REFUSED',
      status: 422,
      errors: [{ path: 'body', message }],
    });
  }
}

/** 422: nobody knows what the vehicle costs or is worth. */
export class LeadPriceUnknownError extends RoverError {
  constructor() {
    const message = 'is needed, or a vehicle that is a listing';
    super('There is no price and market value of the vehicle.', {
      code: 'LEAD_PRICE_UNKNOWN',
      status: 422,
      errors: [{ path: 'marketValue', message }],
    });
  }
}

/** 422: nothing is sold below what it cost, and the ceiling is not below the floor. */
export class PriceLimitsError extends RoverError {
  constructor(limit: 'floor' | 'ceiling') {
    const message = limit === 'floor' ? 'is below the cost' : 'is below the floor';
    super(`The ${limit} ${message}.`, {
      code: 'PRICE_LIMITS_INVALID',
      status: 422,
      errors: [{ path: limit, message }],
    });
  }
}

/** 404: there is no such follow-up or sequence, for this caller. */
export class FollowUpNotFoundError extends RoverError {
  constructor() {
    super('There is no such follow-up here.', { code: 'FOLLOW_UP_NOT_FOUND', status: 404 });
  }
}

/** 409: somebody has settled it already. */
export class FollowUpSettledError extends RoverError {
  constructor(state: string) {
    super(`The follow-up is ${state} already.`, { code: 'FOLLOW_UP_SETTLED', status: 409 });
  }
}
