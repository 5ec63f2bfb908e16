import type { NotificationPreferences } from '@rover/contracts';
import { DateTime } from 'luxon';
import { afterQuiet } from '../../common/quiet-hours.js';
import type { Reach } from '../people/reach.js';

type Rhythm = Pick<NotificationPreferences, 'digest' | 'digestAt'>;

/** When the next digest goes after an instant, epoch ms; undefined for who wants none. */
export function nextDigest(after: number, { digest, digestAt }: Rhythm, zone: string): number | undefined {
  if (digest === 'immediate') return undefined;
  const local = DateTime.fromMillis(after, { zone });
  if (digest === 'hourly') return local.startOf('hour').plus({ hours: 1 }).toMillis();
  const [hour, minute] = digestAt.split(':').map(Number);
  const today = local.set({ hour, minute, second: 0, millisecond: 0 });
  return (today > local ? today : today.plus({ days: 1 }).set({ hour, minute })).toMillis();
}

/** From when on somebody may be disturbed, epoch ms. What is urgent may at any time, unless they said otherwise. */
export function whenDisturbed(
  at: number,
  { quietHours, timeZone, preferences }: Pick<Reach, 'quietHours' | 'timeZone' | 'preferences'>,
  urgent: boolean,
): number {
  if (!quietHours || (urgent && preferences.urgent)) return at;
  return afterQuiet(at, quietHours, timeZone);
}
