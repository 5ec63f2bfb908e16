import { defineDatabase } from '@rover/persistence';
import { Listings1764000000000 } from './migrations/1764000000000-listings.js';

/** What the scoring service keeps: the market's stock and the models that value it. */
export const database = defineDatabase({ schema: 'scoring', migrations: [Listings1764000000000] });
