import { z } from 'zod';
import { instant, label } from '../common/primitives.js';
import { dealCriteria, dealPreferences } from './deal.js';

/** What somebody keeps under a name: what a deal must be, how it is ranked, and whether they are told of new ones. */
const kept = {
  name: label(),
  criteria: z.strictObject(dealCriteria),
  preferences: dealPreferences.pick({ riskTolerance: true, prioritizeRoi: true }),
  alert: z.boolean().meta({ description: 'Whether its owner is told when a vehicle begins to meet it' }),
};

export const savedSearchDraft = z
  .strictObject({
    ...kept,
    preferences: kept.preferences.default({}),
    alert: kept.alert.default(false),
  })
  .meta({ id: 'SavedSearchDraft' });
export type SavedSearchDraft = z.infer<typeof savedSearchDraft>;

export const savedSearchPatch = z.strictObject(kept).partial().meta({ id: 'SavedSearchPatch' });
export type SavedSearchPatch = z.infer<typeof savedSearchPatch>;

export const savedSearch = z
  .strictObject({ id: z.uuid(), ...kept, createdAt: instant })
  .meta({ id: 'SavedSearch' });
export type SavedSearch = z.infer<typeof savedSearch>;
