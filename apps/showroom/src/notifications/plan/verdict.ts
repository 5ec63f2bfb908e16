import type { DeliverySkip, NotificationChannel } from '@rover/contracts';
import { agrees, type Reach } from '../people/reach.js';
import type { StoredNotification } from '../stored-notification.js';

type Asked = Pick<StoredNotification, 'kind' | 'channel' | 'purpose'>;

/** Where somebody is reached on a channel, or why not. */
export type Verdict = { readonly to: string } | { readonly skip: DeliverySkip };

/** Whether somebody may and wants to be told of something on a channel, as it is now. */
export function verdictOf(reach: Reach | undefined, { kind, channel, purpose }: Asked): Verdict {
  if (!reach) return { skip: 'erased' };
  const { channels, muted } = reach.preferences;
  if (!channels.includes(channel) || (muted as readonly string[]).includes(kind))
    return { skip: 'notWanted' };
  const to = reach.addresses[channel];
  if (to === undefined) return { skip: 'noAddress' };
  return agrees(reach, channel, purpose) ? { to } : { skip: 'noConsent' };
}

/** Of channels in their order; what somebody said that they prefer comes first. */
export const preferredFirst = (
  channels: readonly NotificationChannel[],
  preferred: string | null,
): NotificationChannel[] => [...channels].sort((a, b) => Number(b === preferred) - Number(a === preferred));
