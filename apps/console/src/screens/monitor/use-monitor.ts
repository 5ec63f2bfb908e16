import type { Rover } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';

const LOOK_MS = 2_000;
const SELDOM_MS = 10_000;

const asking = <T>(
  name: string,
  everyMs: number,
  ask: (rover: Rover, signal: AbortSignal) => Promise<{ data: T }>,
) =>
  function useAsked() {
    const rover = useRover();
    return useQuery({
      queryKey: ['monitor', name],
      queryFn: async ({ signal }) => (await ask(rover, signal)).data,
      refetchInterval: everyMs,
    });
  };

export const useHealth = asking('health', LOOK_MS, (rover, signal) =>
  rover.get('/api/v1/admin/health', { signal }),
);
export const useStreams = asking('streams', LOOK_MS, (rover, signal) =>
  rover.get('/api/v1/admin/streams', { signal }),
);
export const useSockets = asking('sockets', LOOK_MS, (rover, signal) =>
  rover.get('/api/v1/realtime/stats', { signal }),
);
export const useLetters = asking('letters', LOOK_MS, (rover, signal) =>
  rover.get('/api/v1/admin/dead-letters', { query: { limit: 100 }, signal }),
);
export const useModels = asking('models', SELDOM_MS, (rover, signal) =>
  rover.get('/api/v1/models', { query: { limit: 50 }, signal }),
);
export const useStats = asking('stats', SELDOM_MS, (rover, signal) =>
  rover.get('/api/v1/recommendations/stats', { query: { detailed: true }, signal }),
);
