import { z } from 'zod';
import { listOf, single } from '../common/envelopes.js';
import { defineCommand, defineQuery } from '../define/request.js';
import { savedSearch, savedSearchDraft, savedSearchPatch } from './saved-search.js';

const service = 'scoring-service';

export const addSavedSearch = defineCommand({
  name: 'savedSearches.add',
  service,
  request: savedSearchDraft,
  reply: single(savedSearch),
  description: 'The caller keeps a search of deals under a name',
});

export const listSavedSearches = defineQuery({
  name: 'savedSearches.list',
  service,
  request: z.strictObject({}),
  reply: listOf(savedSearch),
  description: 'The searches that the caller keeps, by name',
});

export const changeSavedSearch = defineCommand({
  name: 'savedSearches.change',
  service,
  request: z.strictObject({ id: z.uuid(), patch: savedSearchPatch }),
  reply: single(savedSearch),
  description: 'Another name, other criteria, alerts on or off',
});

export const removeSavedSearch = defineCommand({
  name: 'savedSearches.remove',
  service,
  request: z.strictObject({ id: z.uuid() }),
  reply: single(savedSearch),
  description: 'The caller keeps a search no longer',
});
