import type { VehicleAlert } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { change, type Change } from '../../../offline/action.js';
import { useOutbox, useShown } from '../../../offline/use-outbox.js';
import { tell } from '../../../design/parts/toasts.js';
import { useSession } from '../../../session/session.js';
import { useWords } from '../../../words/words.js';

const SHOWN = 100;

/** The active alerts of a fleet, as they are and as somebody has just decided. */
export function useAlerts(fleetId: string) {
  const { t } = useWords();
  const rover = useRover();
  const outbox = useOutbox();
  const me = useSession()?.user ?? '';
  const decided = useShown<VehicleAlert>('alert');
  const key = ['fleet', fleetId, 'alerts'];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      rover.get('/api/v1/alerts', { query: { fleet: fleetId, status: 'active', limit: SHOWN }, signal }),
  });
  const decide = (id: string, text: string, shown: Partial<VehicleAlert>, asked: Change): void => {
    const undo = outbox.put({ text, change: asked, about: { kind: 'alert', id }, shown, stale: [key] });
    tell(text, { undo });
  };
  return {
    alerts: data?.data.map((alert) => ({ ...alert, ...decided.get(alert.id) })),
    error,
    refetch,
    acknowledge: ({ id, ruleName: rule }: VehicleAlert): void =>
      decide(
        id,
        t('fleet.alerts.acknowledged', { rule }),
        { acknowledgedAt: new Date().toISOString(), acknowledgedBy: me },
        change('POST', '/api/v1/alerts/{id}/acknowledge', { path: { id }, body: {} }),
      ),
    snooze: ({ id, ruleName: rule }: VehicleAlert, until: string): void =>
      decide(
        id,
        t('fleet.alerts.snoozed', { rule }),
        { snoozedUntil: until },
        change('POST', '/api/v1/alerts/{id}/snooze', { path: { id }, body: { until } }),
      ),
  };
}
