import { RoverError, ValidationError } from '@rover/platform';
import type { TreeComplaint } from '@rover/vehicle';

/** There is no such rule, or the caller may not see it. */
export class AlertRuleUnknownError extends RoverError {
  constructor() {
    super('There is no such rule here.', { code: 'ALERT_RULE_UNKNOWN', status: 404 });
  }
}

/** The rule has changed since the version that the caller has seen. */
export class AlertRuleVersionMismatchError extends RoverError {
  constructor(current: number) {
    super(`The rule is at version ${current} by now.`, { code: 'ALERT_RULE_VERSION_MISMATCH', status: 412 });
  }
}

/** Standard rules are switched off, not deleted. */
export class StandardRuleKeptError extends RoverError {
  constructor() {
    super('A standard rule cannot be deleted; switch it off by enabled = false.', {
      code: 'ALERT_RULE_STANDARD',
      status: 409,
    });
  }
}

/** A rule fits the contract and makes no sense: `errors` says where. */
export class AlertRuleSenselessError extends ValidationError {
  constructor(complaints: readonly TreeComplaint[]) {
    super(
      complaints.map(({ path, message }) => ({ path: `definition.${path}`, message })),
      'The rule makes no sense.',
    );
  }
}
