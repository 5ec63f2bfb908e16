import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRoomEvents } from '../../data/use-room-events.js';
import { tellOf } from '../../design/parts/toasts.js';

const keyOf = (showroomId: string): string[] => ['up-list', showroomId];

/** Whose turn it is, as the room tells it. */
export function useUpList(showroomId: string) {
  const rover = useRover();
  const client = useQueryClient();
  useRoomEvents(
    `showroom:${showroomId}`,
    (event) => {
      if (event.type === 'upList.updated') client.setQueryData(keyOf(showroomId), event.data);
    },
    () => void client.invalidateQueries({ queryKey: keyOf(showroomId) }),
  );
  return useQuery({
    queryKey: keyOf(showroomId),
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/showrooms/{showroomId}/up-list', { path: { showroomId }, signal })).data,
  });
}

/** Who sells in a showroom. */
export function useReps(showroomId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['reps', showroomId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/showrooms/{showroomId}/reps', { path: { showroomId }, signal })).data,
  });
}

export type Turn =
  | { readonly step: 'greet' | 'finish' | 'join' | 'leave' }
  | { readonly step: 'skip'; readonly reason: string };

/** What becomes of the turn of a rep. */
export function useTurns(showroomId: string): (repId: string, turn: Turn) => void {
  const rover = useRover();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ repId, turn }: { repId: string; turn: Turn }) => {
      const path = { showroomId, repId };
      const list = '/api/v1/showrooms/{showroomId}/up-list/{repId}';
      switch (turn.step) {
        case 'join':
          return rover.put(list, { path });
        case 'leave':
          return rover.delete(list, { path });
        case 'skip':
          return rover.post(`${list}/skip`, { path, body: { reason: turn.reason } });
        default:
          return rover.post(`${list}/${turn.step}`, { path });
      }
    },
    onSuccess: ({ data }) => client.setQueryData(keyOf(showroomId), data),
    onError: tellOf,
  });
  return (repId, turn) => mutate({ repId, turn });
}
