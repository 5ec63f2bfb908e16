import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.js';
import type { RecommendationCriteria, RecommendationRequest } from '../recommendation.js';
import type { UserProfile } from '../profile/user-profile.js';
import type { ContextRule } from '../contexts.js';

type Allows = (vehicle: CatalogueEntry) => boolean;

/**
 * What may be shown: nothing that was bought or dismissed, nothing that the page is about (nor, where the context
 * wants no alternatives, anything of its model group), only what meets the criteria. What is sold or withdrawn is
 * not in the catalogue.
 */
export function allowed(
  request: RecommendationRequest,
  { profile, rule, catalogue }: { profile: UserProfile; rule: ContextRule; catalogue: Catalogue },
): Allows {
  const hidden = new Set([...(request.about ?? []), ...(request.exclude ?? [])]);
  const groups = rule.alternatives ? new Set<number>() : groupsOf(request.about ?? [], catalogue);
  const meets = request.criteria ? compile(request.criteria, catalogue) : () => true;
  return (vehicle) =>
    !hidden.has(vehicle.id) && !groups.has(vehicle.group) && !profile.excludes(vehicle.id) && meets(vehicle);
}

function groupsOf(ids: readonly string[], catalogue: Catalogue): Set<number> {
  const groups = new Set<number>();
  for (const id of ids) {
    const vehicle = catalogue.get(id);
    if (vehicle) groups.add(vehicle.group);
  }
  return groups;
}

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
  return ({ codes, logPrice }) =>
    logPrice >= low && logPrice <= high && wanted.every(({ field, code }) => codes[field] === code);
}
