import type { Catalogue } from '../catalogue/catalogue.js';
import type { RecommendationCriteria, RecommendationRequest } from '../recommendation.js';
import type { UserProfile } from '../profile/user-profile.js';
import type { ContextRule } from '../contexts.js';

/** Of a row of the catalogue. */
type Allows = (row: number) => boolean;

/**
 * What may be shown: nothing that was bought or dismissed, nothing that the page is about (nor, where the context
 * wants no alternatives, anything of its model group), only what meets the criteria. What is sold or withdrawn is
 * not in the catalogue.
 */
export function allowed(
  request: RecommendationRequest,
  { profile, rule, catalogue }: { profile: UserProfile; rule: ContextRule; catalogue: Catalogue },
): Allows {
  const { about = [], exclude = [], criteria } = request;
  const hidden = new Set(rowsOf([...about, ...exclude, ...profile.excluded], catalogue));
  const without = rule.alternatives ? [] : rowsOf(about, catalogue);
  const groups = new Set(without.map((row) => catalogue.fact(row, 'group')));
  const meets = criteria ? compile(criteria, catalogue) : () => true;
  return (row) =>
    !hidden.has(row) && (groups.size === 0 || !groups.has(catalogue.fact(row, 'group'))) && meets(row);
}

const rowsOf = (ids: Iterable<string>, catalogue: Catalogue): number[] =>
  Array.from(ids, (id) => catalogue.rowOf(id)).filter((row) => row !== undefined);

const texts = ['bodyClass', 'make', 'fuelType', 'sellerId', 'currency'] as const;
/** Logarithms of whole amounts differ by more than this; equal ones may not when they were rounded. */
const ROUNDING = 1e-12;

function compile(criteria: RecommendationCriteria, catalogue: Catalogue): Allows {
  const wanted = texts.flatMap((field) => {
    const text = criteria[field];
    return text === undefined ? [] : [{ field, code: catalogue.code(field, text) }];
  });
  const low = criteria.minPrice === undefined ? -Infinity : Math.log(criteria.minPrice) - ROUNDING;
  const high = criteria.maxPrice === undefined ? Infinity : Math.log(criteria.maxPrice) + ROUNDING;
  return (row) => {
    const logPrice = catalogue.fact(row, 'logPrice');
    return (
      logPrice >= low &&
      logPrice <= high &&
      wanted.every(({ field, code }) => catalogue.fact(row, field) === code)
    );
  };
}
