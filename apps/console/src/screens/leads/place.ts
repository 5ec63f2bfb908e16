import { useCallback, useMemo } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';

export const tabs = ['board', 'customers', 'drives', 'sales'] as const;
export type Tab = (typeof tabs)[number];

/** Where somebody is: `/leads/north/board/led_1`. */
export interface Place {
  readonly showroomId?: string;
  readonly tab: Tab;
  /** Of what is open: a lead, a customer, a sale. */
  readonly id?: string;
}

const partOf = (text: string): string => `/${encodeURIComponent(text)}`;

export const addressOf = ({ showroomId, tab, id }: Place): string =>
  `/leads${showroomId === undefined ? '' : `${partOf(showroomId)}/${tab}${id === undefined ? '' : partOf(id)}`}`;

export function usePlace(): Place & { readonly to: (place: Place) => void } {
  const { showroomId, tab, id } = useParams<{ showroomId?: string; tab?: string; id?: string }>();
  const [, go] = useLocation();
  const to = useCallback((place: Place) => go(addressOf(place)), [go]);
  return useMemo(
    () => ({ showroomId, tab: tabs.find((one) => one === tab) ?? 'board', id, to }),
    [showroomId, tab, id, to],
  );
}

/** What an address says after its question mark; what is empty is left out of it. */
export function useAddress(): [
  URLSearchParams,
  (change: Readonly<Record<string, string | undefined>>) => void,
] {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (wanted: Readonly<Record<string, string | undefined>>) =>
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(wanted))
            if (value) next.set(name, value);
            else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  return [query, change];
}
