import { useMemo } from 'react';
import { useAddress } from '../../../data/use-address.js';

/** More do not fit beside one another. */
export const MOST_COMPARED = 4;

export const chosenIn = (query: URLSearchParams): string[] =>
  [...new Set(query.get('compare')?.split(',').filter(Boolean))].slice(0, MOST_COMPARED);

/** Which deals are compared, and whether they are looked at side by side: in the address, so that it can be sent. */
export function useChosen() {
  const [query, change] = useAddress();
  return useMemo(() => chosenOf(query, change), [query, change]);
}

function chosenOf(query: URLSearchParams, change: (wanted: Readonly<Record<string, unknown>>) => void) {
  const chosen = chosenIn(query);
  const set = (ids: readonly string[]): void =>
    change({ compare: ids.join(','), ...(ids.length === 0 && { side: false, differences: false }) });
  const has = (id: string): boolean => chosen.includes(id);
  return {
    chosen,
    has,
    isFull: chosen.length >= MOST_COMPARED,
    isSide: query.get('side') === 'true' && chosen.length > 0,
    isDifferencesOnly: query.get('differences') === 'true',
    toggle: (id: string) => {
      if (has(id)) set(chosen.filter((one) => one !== id));
      else if (chosen.length < MOST_COMPARED) set([...chosen, id]);
    },
    clear: () => set([]),
    look: (side: boolean) => change({ side }),
    setDifferencesOnly: (differences: boolean) => change({ differences }),
  };
}

export type Chosen = ReturnType<typeof useChosen>;
