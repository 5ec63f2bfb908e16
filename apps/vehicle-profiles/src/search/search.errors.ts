import { ValidationError } from '@rover/platform';

/** 422: a VIN is searched by something that could be any. */
export class VinPatternError extends ValidationError {
  constructor(message: string) {
    super([{ path: 'vin', message }]);
  }
}

/** 422: a search is to be sorted by something that it does not ask for. */
export class SortUnknownError extends ValidationError {
  constructor(needs: 'text' | 'near') {
    super([{ path: 'sort.by', message: `needs ${needs}` }]);
  }
}

/** 422: a range ends before it begins. */
export class RangeEmptyError extends ValidationError {
  constructor(path: string) {
    super([{ path, message: 'from is after to' }]);
  }
}
