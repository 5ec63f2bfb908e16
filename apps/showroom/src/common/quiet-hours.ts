import type { LeadRules } from '@rover/contracts';
import { DateTime } from 'luxon';

/**
 * The first instant from `at` on, epoch ms, that is not in quiet hours on the clocks of a zone. Hours whose end is before
 * their beginning pass midnight; two equal ones are none.
 */
export function afterQuiet(at: number, { from, to }: LeadRules['quietHours'], zone: string): number {
  const local = DateTime.fromMillis(at, { zone });
  const time = local.toFormat('HH:mm');
  const isQuiet = from < to ? time >= from && time < to : from > to && (time >= from || time < to);
  if (!isQuiet) return at;
  const day = time < to ? local : local.plus({ days: 1 });
  if (to === '24:00')
    return day
      .plus({ days: time < to ? 1 : 0 })
      .startOf('day')
      .toMillis();
  const [hour, minute] = to.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
}
