import type { AlertDefinition } from '@rover/contracts';
import { compileRule, isCompiled, type CompiledRule, type RuleIdentity } from '@rover/vehicle';
import { AlertRuleSenselessError } from './alert-rule.errors.js';

/** @throws AlertRuleSenselessError that names what is wrong and where */
export function compileOrRefuse(identity: RuleIdentity, definition: AlertDefinition): CompiledRule {
  const made = compileRule(identity, definition);
  if (!isCompiled(made)) throw new AlertRuleSenselessError(made);
  return made;
}
