import type { Rover } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { tokenOf, useSession, type Session } from '../../session/session.js';

const LOOK_MS = 2_000;
const SELDOM_MS = 10_000;

export interface Health {
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  readonly uptimeSeconds?: number;
  readonly version?: string;
  readonly checks?: Readonly<Record<string, { status: 'up' | 'down'; critical: boolean; ms: number }>>;
}

async function healthOf(session: Session | null): Promise<Health> {
  const token = session && tokenOf(session);
  const response = await fetch('/health', token ? { headers: { authorization: `Bearer ${token}` } } : {});
  return (await response.json()) as Health;
}

export function useHealth() {
  const session = useSession();
  return useQuery({ queryKey: ['health'], queryFn: () => healthOf(session), refetchInterval: LOOK_MS });
}

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
