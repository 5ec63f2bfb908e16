import type { FloorPlan } from '@rover/client';
import { RoverError } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { tellOf } from '../../design/parts/toasts.js';
import type { Plan } from './geometry.js';

/** The plan of a floor; null while nobody has drawn one. */
export function useFloorPlan(showroomId: string) {
  const rover = useRover();
  return useQuery({
    queryKey: ['floor-plan', showroomId],
    queryFn: async ({ signal }): Promise<FloorPlan | null> => {
      try {
        return (
          await rover.get('/api/v1/showrooms/{showroomId}/floor-plan', { path: { showroomId }, signal })
        ).data;
      } catch (error) {
        if (error instanceof RoverError && error.status === 404) return null;
        throw error;
      }
    },
  });
}

/** Keeps a plan; refused where somebody else has drawn meanwhile. */
export function useSavePlan(showroomId: string) {
  const rover = useRover();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ plan, version }: { plan: Plan; version: number | undefined }) =>
      rover.put('/api/v1/showrooms/{showroomId}/floor-plan', {
        path: { showroomId },
        // The first plan of a floor is put without one, which the types of the client do not know.
        ifMatch: version as number,
        body: { outline: plan.outline, zones: plan.zones, placements: plan.placements },
      }),
    onError: tellOf,
    onSettled: () => client.invalidateQueries({ queryKey: ['floor-plan', showroomId] }),
  });
}
