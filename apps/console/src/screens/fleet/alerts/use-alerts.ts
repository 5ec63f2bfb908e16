import type { VehicleAlert } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { tellOf } from '../../../design/parts/toasts.js';
import { DeferredChanges } from '../../../data/deferred.js';

const SHOWN = 100;
/** As long as a toast stands. */
const UNDO_MS = 7_000;

type Change = Partial<VehicleAlert>;
const changes = new DeferredChanges<Change>(UNDO_MS);
// What was decided is not lost because somebody closes the page.
addEventListener('pagehide', () => void changes.flush());

/** The active alerts of a fleet, as they are and as somebody has just decided. */
export function useAlerts(fleetId: string) {
  const rover = useRover();
  const client = useQueryClient();
  const decided = changes.use();
  const { data, error, refetch } = useQuery({
    queryKey: ['fleet', fleetId, 'alerts'],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/alerts', { query: { fleet: fleetId, status: 'active', limit: SHOWN }, signal }),
  });
  useEffect(() => () => void changes.flush(), []);
  const send = (call: () => Promise<unknown>) => async (): Promise<void> => {
    await call();
    await client.invalidateQueries({ queryKey: ['fleet', fleetId, 'alerts'] });
  };
  return {
    alerts: data?.data.map((alert) => ({ ...alert, ...decided.get(alert.id) })),
    error,
    refetch,
    undo: (id: string) => changes.undo(id),
    acknowledge: (id: string, by: string) =>
      changes.put(
        id,
        { acknowledgedAt: new Date().toISOString(), acknowledgedBy: by },
        send(() => rover.post('/api/v1/alerts/{id}/acknowledge', { path: { id }, body: {} })),
        tellOf,
      ),
    snooze: (id: string, until: string) =>
      changes.put(
        id,
        { snoozedUntil: until },
        send(() => rover.post('/api/v1/alerts/{id}/snooze', { path: { id }, body: { until } })),
        tellOf,
      ),
  };
}
