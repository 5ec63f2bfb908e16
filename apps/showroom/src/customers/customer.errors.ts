import { RoverError } from '@rover/platform';

/** 404: no customer has this id, they were erased, or the caller may not see them. */
export class CustomerNotFoundError extends RoverError {
  constructor() {
    super('There is no such customer.', { code: 'CUSTOMER_NOT_FOUND', status: 404 });
  }
}
