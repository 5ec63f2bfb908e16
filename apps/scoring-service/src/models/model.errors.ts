import type { ModelKind, ModelStatus } from '@rover/contracts';
import { RoverError } from '@rover/platform';

/** 404: the registry has no such version; old ones are forgotten. */
export class ModelNotFoundError extends RoverError {
  constructor(kind: ModelKind, version: number) {
    super(`There is no ${kind} model ${version}.`, { code: 'MODEL_NOT_FOUND', status: 404 });
  }
}

/** 409: this version serves already, or is worse than the baseline. */
export class ModelNotPromotableError extends RoverError {
  constructor(kind: ModelKind, version: number, status: ModelStatus) {
    super(`The ${kind} model ${version} is ${status} and cannot be promoted.`, {
      code: 'MODEL_NOT_PROMOTABLE',
      status: 409,
    });
  }
}

/** 409: somebody else promoted a version while this promotion was under way. */
export class ChampionChangedError extends RoverError {
  constructor(kind: ModelKind) {
    super(
      `Another ${kind} model was promoted at the same time. Look at what serves now, then decide again.`,
      {
        code: 'MODEL_CHAMPION_CHANGED',
        status: 409,
      },
    );
  }
}

/** 409: there is no champion before this one, or it was forgotten. */
export class NothingToRollBackError extends RoverError {
  constructor(kind: ModelKind) {
    super(`There is no earlier ${kind} model to go back to.`, {
      code: 'MODEL_NOTHING_TO_ROLL_BACK',
      status: 409,
    });
  }
}

/** 409: nothing trains models of this kind here. */
export class KindNotTrainedError extends RoverError {
  constructor(kind: ModelKind) {
    super(`Models of the kind ${kind} are not trained yet.`, { code: 'MODEL_KIND_NOT_TRAINED', status: 409 });
  }
}

/** 409: the data does not suffice; the message says what is missing. */
export class TooLittleDataError extends RoverError {
  constructor(reason: string) {
    super(reason, { code: 'MODEL_TOO_LITTLE_DATA', status: 409 });
  }
}

/** 404: no training has this id. */
export class TrainingRunNotFoundError extends RoverError {
  constructor(id: string) {
    super(`There is no training ${id}.`, { code: 'TRAINING_RUN_NOT_FOUND', status: 404 });
  }
}

/** Another replica has taken the run over: what was worked out here is dropped. */
export class RunTakenOverError extends RoverError {
  constructor(id: string) {
    super(`The training ${id} was taken over.`, {
      code: 'TRAINING_RUN_TAKEN_OVER',
      status: 409,
      logLevel: 'warn',
    });
  }
}

/** 500: a training could not be done; the message says why. */
export class TrainingThreadError extends RoverError {
  constructor(reason: string, cause?: unknown) {
    super(`The training failed. ${reason}`, { code: 'MODEL_TRAINING_FAILED', status: 500, cause });
  }
}

/** 503: the service ends; a training that was asked for is taken up again by another replica, or at the next start. */
export class TrainingInterruptedError extends RoverError {
  constructor() {
    super('The training was interrupted, because the service ends.', {
      code: 'MODEL_TRAINING_INTERRUPTED',
      status: 503,
      logLevel: 'info',
      retryable: true,
    });
  }
}
