import type { Refusal } from '@rover/client';
import { wordOr } from './words.js';

/**
 * Refusals of the platform that people at the console meet. In English they read what the platform says, which knows more
 * of the case; in other languages what is said here.
 */
export type RefusalCode =
  | `${'UNREACHABLE' | 'TIMEOUT' | 'DEADLINE_EXCEEDED' | 'UNAVAILABLE' | 'RATE_LIMITED' | 'INTERNAL'}`
  | `${'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BODY_TOO_LARGE'}`
  | `TOKEN_${'EXPIRED' | 'INVALID' | 'REVOKED'}`
  | `LISTING_${'NOT_FOUND' | 'VERSION_MISMATCH'}`
  | `DEAL_${'NOT_FOUND' | 'NOT_SCORED'}`
  | `IMPORT_${'EMPTY' | 'TOO_LARGE' | 'UNREADABLE' | 'INTERRUPTED' | 'HEADER_INVALID'}`
  | `${'IMPORTS_BUSY' | 'SAVED_SEARCH_NAME_TAKEN' | 'TOO_MANY_SAVED_SEARCHES'}`
  | `LEAD_${'NOT_FOUND' | 'CLOSED' | 'KNOWN' | 'CONTACT_MISSING' | 'REP_INVALID' | 'TRANSITION_INVALID' | 'VERSION_MISMATCH' | 'PRICE_UNKNOWN'}`
  | `FOLLOW_UP_${'NOT_FOUND' | 'SETTLED'}`
  | `CUSTOMER_${'NOT_FOUND' | 'VERSION_MISMATCH'}`
  | `${'CUSTOMERS_MERGED' | 'CUSTOMERS_NOT_MERGED' | 'SAME_CUSTOMER' | 'IDENTIFIER_TAKEN'}`
  | `TEST_DRIVE_${'NOT_FOUND' | 'TAKEN' | 'TIME' | 'STATE' | 'CHECKS_MISSING' | 'VERSION_MISMATCH'}`
  | `HOLD_${'NOT_FOUND' | 'ALREADY_TAKEN' | 'REPEATED' | 'STATE'}`
  | `SALE_${'NOT_FOUND' | 'BELOW_FLOOR' | 'STATE' | 'FINANCING' | 'VERSION_MISMATCH'}`
  | `STOCK_UNIT_${'NOT_FOUND' | 'TAKEN' | 'UNAVAILABLE' | 'VERSION_MISMATCH'}`
  | `${'DEPOSIT_STATE' | 'PRICE_LIMITS_INVALID' | 'PAPER_PRESS_UNAVAILABLE'}`
  | `FLOOR_PLAN_${'INVALID' | 'VERSION_MISMATCH'}`
  | `${'NOT_ON_UP_LIST' | 'NO_VISITOR' | 'VISIT_NOT_FOUND' | 'VISIT_ENDED' | 'VISITOR_IDENTIFIED'}`
  | `${'SHOWROOM_UNKNOWN' | 'VEHICLE_NOT_FOUND' | 'FLEET_NOT_FOUND' | 'FLEET_ID_TAKEN'}`
  | `ALERT_${'UNKNOWN' | 'CLEARED' | 'RULE_VERSION_MISMATCH' | 'RULE_STANDARD' | 'SNOOZE_INVALID'}`
  | `MODEL_${'NOT_FOUND' | 'CHAMPION_CHANGED' | 'NOT_PROMOTABLE' | 'TOO_LITTLE_DATA'}`;

export type Refusals = Readonly<Record<RefusalCode, string>>;

/** Why something did not work, in the reader's language. */
export function refusalOf(error: unknown): string {
  const { code, message = String(error) } = (error ?? {}) as Partial<Refusal>;
  return code === undefined ? message : wordOr(`refusals.${code}`, message);
}
