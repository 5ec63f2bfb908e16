import type { ReplyOf, backTestDeals } from '@rover/contracts';

/** What the thread of a back-test is given. */
export interface BackTestOrder {
  /** JSON lists of `ListingFacts`. */
  readonly portions: readonly string[];
  /** Epoch milliseconds. */
  readonly since: number;
}

/** What it answers. */
export type BackTestFindings = Omit<ReplyOf<typeof backTestDeals>['data'], 'since' | 'portion'>;
