import { defineDatabase } from '@rover/persistence';
import { LeadFacts1764000000002 } from './migrations/1764000000002-lead-facts.js';
import { Listings1764000000000 } from './migrations/1764000000000-listings.js';
import { MaintenanceFacts1764000000003 } from './migrations/1764000000003-maintenance-facts.js';
import { Interactions1764000000004 } from './migrations/1764000000004-interactions.js';
import { Recommendations1764000000005 } from './migrations/1764000000005-recommendations.js';
import { ModelDrift1764000000006 } from './migrations/1764000000006-model-drift.js';
import { Models1764000000001 } from './migrations/1764000000001-models.js';
import { SavedSearches1764000000007 } from './migrations/1764000000007-saved-searches.js';

/** What the scoring service keeps: the market's stock, and the models that value it. */
export const database = defineDatabase({
  schema: 'scoring',
  migrations: [
    Listings1764000000000,
    Models1764000000001,
    LeadFacts1764000000002,
    MaintenanceFacts1764000000003,
    Interactions1764000000004,
    Recommendations1764000000005,
    ModelDrift1764000000006,
    SavedSearches1764000000007,
  ],
});
