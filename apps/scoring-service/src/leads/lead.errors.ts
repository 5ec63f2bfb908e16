import { RoverError } from '@rover/platform';
import type { FieldError } from '@rover/platform';

/** 422: attributes that tell of the outcome; a score that knew them would foretell nothing. */
export class LeadFactsLeakError extends RoverError {
  constructor(errors: readonly FieldError[]) {
    super('Some attributes tell what became of a lead, and may not be used to foretell it.', {
      code: 'LEAD_FACTS_LEAK',
      status: 422,
      errors,
    });
  }
}

/** 422: only leads with an id can be kept. */
export class LeadIdMissingError extends RoverError {
  constructor(errors: readonly FieldError[]) {
    super('A lead whose score is to be kept needs an id.', { code: 'LEAD_ID_MISSING', status: 422, errors });
  }
}
