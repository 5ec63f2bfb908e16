import type { MaintenanceStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: the vehicle has no such record. */
export class RecordNotFoundError extends RoverError {
  constructor() {
    super('This vehicle has no such maintenance record.', {
      code: 'MAINTENANCE_RECORD_NOT_FOUND',
      status: 404,
    });
  }
}

/** 412: the record changed since the caller read it. */
export class RecordVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The record is at version ${current} by now.`, {
      code: 'MAINTENANCE_RECORD_VERSION_MISMATCH',
      status: 412,
    });
  }
}

/** 422: work cannot have been done at a time that has not come yet. */
export class CompletionInFutureError extends RoverError {
  constructor() {
    super('Work cannot have been done in the future.', {
      code: 'COMPLETION_IN_FUTURE',
      status: 422,
      errors: [{ path: 'performedAt', message: 'lies in the future' }],
    });
  }
}

/** 409: an order does not go this way; what is completed is corrected, and what is cancelled stays so. */
export class StatusNotReachableError extends RoverError {
  constructor(from: MaintenanceStatus, to: MaintenanceStatus) {
    super(`What is ${from} cannot become ${to}.`, { code: 'MAINTENANCE_STATUS_NOT_REACHABLE', status: 409 });
  }
}

/** 409: the cycle of this plan has an open order, which is to be gone on with. */
export class OrderOpenError extends RoverError {
  constructor() {
    super('The vehicle has an open order for this cycle of the plan: go on with that one.', {
      code: 'MAINTENANCE_ORDER_OPEN',
      status: 409,
    });
  }
}

/** 422: the plan is not there, or not for this vehicle. */
export class PlanNotForVehicleError extends RoverError {
  constructor() {
    super('No such plan is for this vehicle.', {
      code: 'MAINTENANCE_PLAN_UNKNOWN',
      status: 422,
      errors: [{ path: 'planId', message: 'is no plan for this vehicle' }],
    });
  }
}

/** 422: costs are in some currency. */
export class CurrencyMissingError extends RoverError {
  constructor() {
    super('Costs are in some currency: name it.', {
      code: 'CURRENCY_MISSING',
      status: 422,
      errors: [{ path: 'currency', message: 'is missing' }],
    });
  }
}

/** 422: a record names a document that the vehicle does not have. */
export class DocumentUnknownError extends RoverError {
  constructor(ids: readonly string[]) {
    super('The vehicle does not have all of these documents.', {
      code: 'DOCUMENT_UNKNOWN',
      status: 422,
      errors: ids.map((id) => ({ path: 'documentIds', message: `${id} is no document of this vehicle` })),
    });
  }
}
