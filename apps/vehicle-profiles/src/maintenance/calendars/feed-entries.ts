import { dayAt } from '@rover/vehicle';
import type { CalendarEntry } from '@rover/vehicle';
import type { NamedExpiry, NamedOrder } from './feed.repository.js';

const HOUR = 60;

/**
 * Something that comes due as a whole day: the day that it is where the vehicle is. A projection says its interval, and
 * keeps its place in the calendar when it moves.
 */
export function dueEntry(row: NamedExpiry): CalendarEntry {
  const {
    kind,
    source_id,
    vehicle_id,
    cycle,
    title,
    zone,
    remind_days: remindDays,
    revision,
    changed_at,
  } = row;
  const day = (at: Date) => dayAt(at.getTime(), zone);
  const due = row.due_at as Date;
  const [low, high] = [day(row.low ?? due), day(row.high ?? due)];
  return {
    uid: `${kind}.${source_id}.${vehicle_id}.${cycle}@rover`,
    sequence: revision,
    changedAt: changed_at.getTime(),
    when: { day: day(due) },
    title: `${title}: ${row.plate ?? vehicle_id}`,
    description:
      low === high ? `State: ${row.state}` : `State: ${row.state}\nExpected between ${low} and ${high}`,
    remindDays,
  };
}

/** Work that is ordered for a time. */
export function orderEntry({ facts, plate }: NamedOrder): CalendarEntry {
  const { id, version, updatedAt, scheduledAt, title, vehicleId, workshop, labour } = facts;
  const minutes = labour ? Math.max(15, Math.round(labour.hours * HOUR)) : HOUR;
  return {
    uid: `order.${id}@rover`,
    sequence: version - 1,
    changedAt: Date.parse(updatedAt),
    when: { at: Date.parse(scheduledAt as string), minutes },
    title: `${title}: ${plate ?? vehicleId}`,
    ...(workshop && { description: workshop }),
  };
}
