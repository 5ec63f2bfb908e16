import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';

export const savedKey = ['saved-searches'];

/** The searches that somebody keeps. */
export function useSavedSearches() {
  const rover = useRover();
  return useQuery({
    queryKey: savedKey,
    queryFn: async ({ signal }) => (await rover.get('/api/v1/saved-searches', { signal })).data,
  });
}
