import { DAY_MS } from '../time.js';
import { DEFAULT_EVENT_RULES, type EventRules } from './event-rules.js';

export interface ProfileOptions {
  /** What events mean; default {@link DEFAULT_EVENT_RULES}. */
  rules: EventRules;
  /** After how long an interest is half as strong; default 30 days, in milliseconds. */
  halfLifeMs: number;
  /** Interests that survive when there are too many; default 100. Up to twice as many are held. */
  maxInterests: number;
  /** Listings not to be shown again; default 1,000. */
  maxExcluded: number;
  /** The weight at which a person holds a group fully; default 3, that of something in the cart. */
  fullStrength: number;
}

export const DEFAULT_PROFILE_OPTIONS: ProfileOptions = {
  rules: DEFAULT_EVENT_RULES,
  halfLifeMs: 30 * DAY_MS,
  maxInterests: 100,
  maxExcluded: 1_000,
  fullStrength: 3,
};
