import type { DepositState, Hold, HoldStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: no hold has this id, or its showroom is none of the caller's. */
export class HoldNotFoundError extends RoverError {
  constructor() {
    super('There is no such hold.', { code: 'HOLD_NOT_FOUND', status: 404 });
  }
}

/** 409: somebody else has the unit; says who, as far as the caller may know, and until when. */
export class HoldAlreadyTakenError extends RoverError {
  constructor({ repName, holder, customerId, expiresAt }: Hold, waiting: number) {
    const whom = holder ?? customerId;
    const until = expiresAt === undefined ? 'while it is being sold' : `until ${expiresAt}`;
    const by = [repName && ` by ${repName}`, whom && ` for ${whom}`].filter(Boolean).join('');
    super(`The unit is held${by} ${until}; ${waiting} wait for it. Send "queue": true to wait as well.`, {
      code: 'HOLD_ALREADY_TAKEN',
      status: 409,
      errors: [{ path: 'unitId', message: `is held${by} ${until}` }],
    });
  }
}

/** 409: this customer has the unit, or waits for it, already. */
export class HoldRepeatedError extends RoverError {
  constructor() {
    super('This customer has the unit, or waits for it, already.', { code: 'HOLD_REPEATED', status: 409 });
  }
}

/** 409: a hold in this state does not do that. */
export class HoldStateError extends RoverError {
  constructor(status: HoldStatus | 'beingSold') {
    super(status === 'beingSold' ? 'A sale of the hold is under way.' : `The hold is ${status}.`, {
      code: 'HOLD_STATE',
      status: 409,
    });
  }
}

/** 409: a deposit in this state does not go there. */
export class DepositStateError extends RoverError {
  constructor(from: DepositState, to: DepositState) {
    super(`A deposit that is ${from} does not become ${to}.`, { code: 'DEPOSIT_STATE', status: 409 });
  }
}
