import { highLeadScore, type Lead, type Visit } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';

const SHOWN = 50;
const LEADS = 20;
const LOOK_MS = 15_000;
const ASK_MS = 2_000;
/** Who was seen coming in has a visit a moment later: for so long, and so often, it is looked for. */
const [AWAITED_MS, SOON_MS] = [10_000, 500];
/** Scores change with what people do, not by the second. */
const FRESH_MS = 60_000;
const telling: ReadonlySet<string> = new Set([
  'customer.entered',
  'customer.exited',
  'customer.highValue.detected',
  'visit.ended',
]);

/** Who is on the floor now. */
export function useVisits(showroomId: string) {
  const rover = useRover();
  const client = useQueryClient();
  const coming = useRef(new Map<string, number>());
  const ask = useThrottled(() => void client.invalidateQueries({ queryKey: ['visits', showroomId] }), ASK_MS);
  useRoomEvents(
    `showroom:${showroomId}`,
    (event) => {
      if (event.type === 'customer.entered') coming.current.set(event.data.visitorId, Date.now());
      if (telling.has(event.type)) ask();
    },
    ask,
  );
  return useQuery({
    queryKey: ['visits', showroomId],
    queryFn: async ({ signal }) =>
      (
        await rover.get('/api/v1/showrooms/{showroomId}/visits', {
          path: { showroomId },
          query: { open: true, limit: SHOWN },
          signal,
        })
      ).data,
    refetchInterval: ({ state: { data } }) => (isAwaited(coming.current, data ?? []) ? SOON_MS : LOOK_MS),
  });
}

/** Whether somebody has come of whom no visit is known yet. */
function isAwaited(coming: Map<string, number>, visits: readonly Visit[]): boolean {
  const listed = new Set(visits.map(({ visitorId }) => visitorId));
  for (const [visitorId, since] of coming)
    if (listed.has(visitorId) || Date.now() - since > AWAITED_MS) coming.delete(visitorId);
  return coming.size > 0;
}

/** The open leads of visitors who are likely to buy, by customer: of those who said who they are. */
export function useLikely(
  showroomId: string,
  visits: readonly Visit[] | undefined,
): ReadonlyMap<string, Lead> {
  const rover = useRover();
  const customers = [...new Set(visits?.flatMap(({ customerId }) => customerId ?? []))];
  const asked = useQueries({
    queries: customers.map((customerId) => ({
      queryKey: ['customer', customerId, 'best-lead', showroomId],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const query = { showroomId, customerId, open: true, minScore: highLeadScore, limit: LEADS };
        return bestOf((await rover.get('/api/v1/leads', { query, signal })).data);
      },
      staleTime: FRESH_MS,
    })),
  });
  const leads = asked.flatMap(({ data }) => data ?? []);
  return useMemo(
    () => new Map(leads.map((lead) => [lead.customerId, lead])),
    // The same leads with the same scores are the same answer.
    [leads.map(({ id, version }) => `${id} ${version}`).join()],
  );
}

const bestOf = (leads: readonly Lead[]): Lead | null =>
  leads.reduce<Lead | null>(
    (best, lead) => (best && best.score.score >= lead.score.score ? best : lead),
    null,
  );
