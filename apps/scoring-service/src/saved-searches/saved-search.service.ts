import { Injectable } from '@nestjs/common';
import type { SavedSearch, SavedSearchDraft, SavedSearchPatch } from '@rover/contracts';
import {
  SavedSearchNameTakenError,
  SavedSearchNotFoundError,
  TooManySavedSearchesError,
} from './saved-search.errors.js';
import { SavedSearchRepository } from './saved-search.repository.js';
import type { StoredSearch } from './saved-search.repository.js';

/** Searches of one person; no more are kept. */
const MOST_SEARCHES = 100;

/** Searches of deals that people keep under names. */
@Injectable()
export class SavedSearchService {
  constructor(private readonly searches: SavedSearchRepository) {}

  /** @throws SavedSearchNameTakenError, TooManySavedSearchesError */
  async add(userId: string, draft: SavedSearchDraft): Promise<SavedSearch> {
    const added = await this.searches.add(userId, draft, MOST_SEARCHES);
    if (!added) throw new TooManySavedSearchesError(MOST_SEARCHES);
    if (added === 'taken') throw new SavedSearchNameTakenError(draft.name);
    return toWire(added);
  }

  async list(userId: string): Promise<SavedSearch[]> {
    return (await this.searches.list(userId)).map(toWire);
  }

  /** @throws SavedSearchNotFoundError, SavedSearchNameTakenError */
  async change(userId: string, id: string, patch: SavedSearchPatch): Promise<SavedSearch> {
    const changed = await this.searches.change(userId, id, patch);
    if (!changed) throw new SavedSearchNotFoundError(id);
    if (changed === 'taken') throw new SavedSearchNameTakenError(patch.name ?? '');
    return toWire(changed);
  }

  /** @throws SavedSearchNotFoundError */
  async remove(userId: string, id: string): Promise<SavedSearch> {
    const removed = await this.searches.remove(userId, id);
    if (!removed) throw new SavedSearchNotFoundError(id);
    return toWire(removed);
  }
}

const toWire = ({ userId: _owner, createdAt, ...search }: StoredSearch): SavedSearch => ({
  ...search,
  createdAt: createdAt.toISOString(),
});
