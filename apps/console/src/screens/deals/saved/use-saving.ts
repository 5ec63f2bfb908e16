import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommands } from '../../../shell/commands.js';
import { addressOf } from './search-of.js';
import { useSavedSearches } from './use-saved-searches.js';
import { useWords } from '../../../words/words.js';

/** The dialog of searches that are kept; the palette opens it, and each of them. */
export function useSaving() {
  const { t, language } = useWords();
  const [, go] = useLocation();
  const { data } = useSavedSearches();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  const commands = useMemo(
    () => [
      { id: 'saved', name: t('deals.saved.title'), run: open },
      ...(data ?? []).map((search) => ({
        id: `saved-${search.id}`,
        name: t('deals.saved.goTo', { name: search.name }),
        run: () => go(addressOf(search)),
      })),
    ],
    [t, language, data, go, open],
  );
  useCommands(commands);
  return { isOpen, open, close };
}
