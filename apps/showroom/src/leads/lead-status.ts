import { leadTransitions } from '@rover/contracts';
import type { LeadStatus, NewLeadActivity } from '@rover/contracts';

const order: readonly LeadStatus[] = ['new', 'engaged', 'appointmentSet', 'showed'];

export const mayMove = (from: LeadStatus, to: LeadStatus): boolean => leadTransitions[from].includes(to);

/**
 * Where an activity brings a lead: forward as far as it shows that things are, an appointment that failed back to
 * `engaged`. What is closed stays closed, whatever is noted of it; a closing word is judged as any other transition.
 */
export function statusAfter(
  status: LeadStatus,
  activity: Pick<NewLeadActivity, 'kind' | 'reached' | 'direction' | 'appointment' | 'outcome'>,
): LeadStatus {
  if (activity.outcome) return activity.outcome;
  if (!order.includes(status)) return status;
  if (activity.appointment && activity.appointment.status !== 'set')
    return status === 'appointmentSet' ? 'engaged' : status;
  const shown = shownBy(activity);
  return shown !== undefined && order.indexOf(shown) > order.indexOf(status) ? shown : status;
}

function shownBy({
  kind,
  reached,
  direction,
}: Pick<NewLeadActivity, 'kind' | 'reached' | 'direction'>): LeadStatus | undefined {
  if (kind === 'visit') return 'showed';
  if (kind === 'appointment') return 'appointmentSet';
  const contact = kind === 'email' || kind === 'sms' || (kind === 'call' && reached);
  return contact && direction === 'outbound' ? 'engaged' : undefined;
}

/** Whether the house has answered with this: an attempt that reached nobody is none. */
export const answers = (activity: Parameters<typeof statusAfter>[1]): boolean =>
  activity.outcome === undefined && shownBy(activity) !== undefined;
