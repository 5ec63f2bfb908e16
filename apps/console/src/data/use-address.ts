import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** What stands in the address, so that a link shows the same. What is empty or false is left out of it. */
export function useAddress(): [
  query: URLSearchParams,
  change: (wanted: Readonly<Record<string, unknown>>) => void,
] {
  const [query, setQuery] = useSearchParams();
  const change = useCallback(
    (wanted: Readonly<Record<string, unknown>>) =>
      setQuery((before) => queryAfter(before, wanted), { replace: true }),
    [setQuery],
  );
  return [query, change];
}

function queryAfter(before: URLSearchParams, wanted: Readonly<Record<string, unknown>>): URLSearchParams {
  const next = new URLSearchParams(before);
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || value === '' || value === false) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}
