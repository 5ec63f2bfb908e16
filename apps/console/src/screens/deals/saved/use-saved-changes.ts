import type { SavedSearch } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import type { Draft } from './search-of.js';
import { savedKey } from './use-saved-searches.js';
import { useWords } from '../../../words/words.js';

/** What somebody does to the searches that they keep shows at once, and goes back where the platform refuses it. */
export function useSavedChanges() {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const show = (change: (all: readonly SavedSearch[]) => readonly SavedSearch[]): (() => void) => {
    const before = client.getQueryData<readonly SavedSearch[]>(savedKey);
    client.setQueryData<readonly SavedSearch[]>(savedKey, (all) => all && change(all));
    return () => client.setQueryData(savedKey, before);
  };
  const rules = {
    onError: (error: unknown, _: unknown, undo?: () => void) => {
      undo?.();
      tellOf(error);
    },
    onSettled: () => client.invalidateQueries({ queryKey: savedKey }),
  };
  const adding = useMutation({
    mutationFn: (draft: Draft) => rover.post('/api/v1/saved-searches', { body: draft }),
    ...rules,
  });
  const changing = useMutation({
    mutationFn: ({ id, alert }: Pick<SavedSearch, 'id' | 'alert'>) =>
      rover.patch('/api/v1/saved-searches/{id}', { path: { id }, body: { alert } }),
    onMutate: ({ id, alert }) =>
      show((all) => all.map((search) => (search.id === id ? { ...search, alert } : search))),
    ...rules,
  });
  const removing = useMutation({
    mutationFn: ({ id }: SavedSearch) => rover.delete('/api/v1/saved-searches/{id}', { path: { id } }),
    onMutate: ({ id }) => show((all) => all.filter((search) => search.id !== id)),
    onSuccess: (_, { id: _id, createdAt: _createdAt, ...draft }) =>
      tell(t('deals.saved.removed', { name: draft.name }), { undo: () => adding.mutate(draft) }),
    ...rules,
  });
  return { add: adding.mutateAsync, setAlert: changing.mutate, remove: removing.mutate };
}
