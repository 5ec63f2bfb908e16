/** What an event tells of: something bought, looked at, wished for, searched for, or a seller. */
export type EventSource = 'purchase' | 'view' | 'wishlist' | 'search' | 'seller';

export interface EventRule {
  source: EventSource;
  /** A look counts 1. Below 0 it takes back: what is left of an interest is never below 0. */
  weight: number;
  /** The event carries a grade of 1 to 5 as its value: 5 counts the full weight, 3 nothing, 1 takes it back. */
  graded?: boolean;
  /** The subject is not recommended to this person again. */
  excludes?: boolean;
}

/** Rules by action; an action without one is unknown and changes nothing. */
export type EventRules = Readonly<Record<string, EventRule>>;

/** What a person does, in looks. Seeing recommendations is no deed of theirs and has no rule. */
export const DEFAULT_EVENT_RULES: EventRules = {
  VIEW_VEHICLE: { source: 'view', weight: 1 },
  CLICK_RECOMMENDATION: { source: 'view', weight: 1.5 },
  DISMISS_RECOMMENDATION: { source: 'view', weight: -1, excludes: true },
  SHARE_VEHICLE: { source: 'view', weight: 2 },
  RATE_VEHICLE: { source: 'view', weight: 2, graded: true },
  ADD_TO_WISHLIST: { source: 'wishlist', weight: 2 },
  REMOVE_FROM_WISHLIST: { source: 'wishlist', weight: -2 },
  SAVE: { source: 'wishlist', weight: 2 },
  ADD_TO_CART: { source: 'wishlist', weight: 3 },
  REMOVE_FROM_CART: { source: 'wishlist', weight: -3 },
  BID: { source: 'wishlist', weight: 3 },
  COMPLETE_PURCHASE: { source: 'purchase', weight: 5, excludes: true },
  SEARCH: { source: 'search', weight: 0.5 },
  FILTER_CATEGORY: { source: 'search', weight: 0.5 },
  VIEW_SELLER: { source: 'seller', weight: 1 },
  RATE_SELLER: { source: 'seller', weight: 2, graded: true },
};

/** The weight of an event by its rule and grade. */
export function weightOf({ weight, graded }: EventRule, grade: number | undefined): number {
  if (!graded || grade === undefined) return weight;
  return weight * Math.min(1, Math.max(-1, (grade - 3) / 2));
}
