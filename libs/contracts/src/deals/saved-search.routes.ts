import { defineRoute } from '../define/route.js';
import {
  addSavedSearch,
  changeSavedSearch,
  listSavedSearches,
  removeSavedSearch,
} from './saved-search.messages.js';
import { savedSearchPatch } from './saved-search.js';

const common = { access: 'signedIn', tag: 'Deals' } as const;
const path = '/api/v1/saved-searches';

export const addSavedSearchRoute = defineRoute({
  ...common,
  id: 'savedSearches.add',
  method: 'POST',
  path,
  summary: 'Keep a search of deals under a name, and be told of new ones where `alert` says so',
  body: addSavedSearch.request,
  reply: addSavedSearch.reply,
  status: 201,
  idempotent: true,
});

export const listSavedSearchesRoute = defineRoute({
  ...common,
  id: 'savedSearches.list',
  method: 'GET',
  path,
  summary: 'The searches that the caller keeps, by name',
  reply: listSavedSearches.reply,
});

export const changeSavedSearchRoute = defineRoute({
  ...common,
  id: 'savedSearches.change',
  method: 'PATCH',
  path: `${path}/:id`,
  summary: 'Rename a search, change what it looks for, turn its alerts on or off',
  params: removeSavedSearch.request,
  body: savedSearchPatch,
  reply: changeSavedSearch.reply,
});

export const removeSavedSearchRoute = defineRoute({
  ...common,
  id: 'savedSearches.remove',
  method: 'DELETE',
  path: `${path}/:id`,
  summary: 'Keep a search no longer',
  params: removeSavedSearch.request,
  reply: removeSavedSearch.reply,
});
