import type { LeadFacts } from '@rover/contracts';
import type { FieldError } from '@rover/platform';
import { leaksByName } from '@rover/scoring';
import type { LeadSnapshot } from '@rover/scoring';

/** The facts of a lead as scoring takes them. */
export function toSnapshot({ capturedAt, lastActivityAt, ...facts }: LeadFacts, at: number): LeadSnapshot {
  const lastActivity = lastActivityAt === undefined ? {} : { lastActivityAt: Date.parse(lastActivityAt) };
  return { at, facts: { ...facts, ...lastActivity, capturedAt: Date.parse(capturedAt) } };
}

/** What is wrong with the attributes of some leads: each name that tells of the outcome, once for each lead. */
export const leaksOf = (leads: readonly { readonly facts: LeadFacts }[], path: string): FieldError[] =>
  leads.flatMap(({ facts }, i) =>
    Object.keys(facts.attributes ?? {})
      .filter(leaksByName)
      .map((name) => ({
        path: `${path}.${i}.facts.attributes.${name}`,
        message: 'tells what became of the lead',
      })),
  );
