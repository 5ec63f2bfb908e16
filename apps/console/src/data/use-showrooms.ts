import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../session/session.js';

/** Showrooms that are on record, and those that the session names. */
export function useShowrooms() {
  const rover = useRover();
  const session = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['showrooms'],
    queryFn: ({ signal }) => rover.get('/api/v1/showrooms', { query: { limit: 100 }, signal }),
  });
  const showrooms = useMemo(() => {
    if (!data) return undefined;
    const known = data.data.map(({ id, name, currency, timeZone }) => ({ id, name, currency, timeZone }));
    const further = session?.showrooms.filter((id) => known.every((one) => one.id !== id)) ?? [];
    return [...known, ...further.map((id) => ({ id, name: id, currency: undefined, timeZone: undefined }))];
  }, [data, session]);
  return { showrooms, error: showrooms ? null : error, refetch: () => void refetch() };
}
