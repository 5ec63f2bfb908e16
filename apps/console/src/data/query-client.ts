import { QueryClient } from '@tanstack/react-query';

const FRESH_MS = 5_000;
const KEPT_MS = 10 * 60_000;

/** What was asked of the platform. The client of the API has tried again already when an error arrives here. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, gcTime: KEPT_MS, retry: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
