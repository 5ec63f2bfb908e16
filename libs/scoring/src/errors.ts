/** Data that no model can be fitted on; the message says what is wrong with it. */
export class FitError extends Error {
  override readonly name = 'FitError';
  readonly code = 'DATA_NOT_FITTABLE';
}

/** A stored or foreign model that cannot be read; the message says where it departs from the format. */
export class ModelFormatError extends Error {
  override readonly name = 'ModelFormatError';
  readonly code = 'MODEL_FORMAT_INVALID';
}
