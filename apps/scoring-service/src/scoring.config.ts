import { z } from 'zod';
import { env, list, type ConfigOf } from '@rover/platform';
import { DEFAULT_EVENT_RULES, checkedWeights } from '@rover/scoring';

const PAIR = /^([A-Za-z_]+)=(-?\d+(?:\.\d+)?)$/;

/** Numbers by name, as `a=1,b=0.5`. `check` throws for what it does not take. */
const numbers = (check: (given: Record<string, number>) => unknown) =>
  list().transform((parts, context) => {
    try {
      const given = Object.fromEntries(parts.map(toEntry));
      check(given);
      return given;
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });

function toEntry(part: string): [string, number] {
  const [, name, number] = PAIR.exec(part) ?? [];
  if (name === undefined) throw new Error(`"${part}" is not like name=1.5`);
  return [name, Number(number)];
}

function checkActions(given: Record<string, number>): void {
  const unknown = Object.keys(given).find((action) => !Object.hasOwn(DEFAULT_EVENT_RULES, action));
  if (unknown !== undefined) throw new Error(`${unknown} is no action with a weight`);
}

const recommendations = z.object({
  weights: env(
    'ROVER_RECOMMENDATION_WEIGHTS',
    numbers(checkedWeights),
    'Weights of the parts of a recommendation that are not to be the default, e.g. `collaborative=0.3,trending=0.2`.',
  ),
  actionWeights: env(
    'ROVER_ACTION_WEIGHTS',
    numbers(checkActions),
    'What actions count in a profile, in looks, where not the default, e.g. `ADD_TO_CART=4,SAVE=2.5`.',
  ),
});

/** What the scoring service reads from the environment besides the common part. */
export const scoringConfig = z.object({ recommendations });

export type ScoringConfig = ConfigOf<typeof scoringConfig>;
