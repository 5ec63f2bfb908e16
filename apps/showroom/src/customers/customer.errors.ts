import { RoverError } from '@rover/platform';

/** 404: no customer has this id, they were erased, or the caller may not see them. */
export class CustomerNotFoundError extends RoverError {
  constructor() {
    super('There is no such customer.', { code: 'CUSTOMER_NOT_FOUND', status: 404 });
  }
}

/** 412: the customer changed since the caller read it. */
export class CustomerVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The customer is at version ${current} by now.`, {
      code: 'CUSTOMER_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 409: somebody else has an identifier that is not shared. */
export class IdentifierTakenError extends RoverError {
  constructor(paths: readonly string[]) {
    super('Another customer has this identifier: merge the two, or say that it is shared.', {
      code: 'IDENTIFIER_TAKEN',
      status: 409,
      errors: paths.map((path) => ({ path, message: 'is that of another customer' })),
    });
  }
}

/** 422: a customer cannot be merged with themself. */
export class SameCustomerError extends RoverError {
  constructor() {
    super('A customer cannot be merged with themself.', {
      code: 'SAME_CUSTOMER',
      status: 422,
      errors: [{ path: 'otherId', message: 'is the same customer' }],
    });
  }
}

/** 409: the two are one already. */
export class AlreadyMergedError extends RoverError {
  constructor() {
    super('The two are one customer already.', { code: 'CUSTOMERS_MERGED', status: 409 });
  }
}

/** 409: what was never merged cannot be set apart. */
export class NotMergedError extends RoverError {
  constructor() {
    super('The other customer is not part of this one.', { code: 'CUSTOMERS_NOT_MERGED', status: 409 });
  }
}
