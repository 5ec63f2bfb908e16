import { common, settings, shell, signIn } from './common.js';
import { compare, deal, deals, importing } from './deals.js';

/** The words that the first page needs. Other languages have the same keys: a test compares them. */
export const en = { common, shell, signIn, settings, deals, deal, compare, importing };
