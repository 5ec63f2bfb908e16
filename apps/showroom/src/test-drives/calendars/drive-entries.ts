import type { TestDrive } from '@rover/contracts';
import type { CalendarEntry } from '@rover/vehicle';
import type { Words } from '../../papers/words/words.js';

/** A test drive with what calendars tell of it. */
export interface NamedDrive {
  readonly drive: Pick<
    TestDrive,
    'id' | 'status' | 'startsAt' | 'endsAt' | 'version' | 'updatedAt' | 'demoPlate'
  >;
  readonly title: string;
  readonly stockNumber: string;
  readonly repName: string | null;
}

const MINUTE_MS = 60_000;

/**
 * A test drive in a calendar. Whoever drives is not named: the address of a calendar is all that guards it. Each change
 * raises the sequence, so that calendars take the newer one whichever they see last.
 */
export function entryOf(
  { drive, title, stockNumber, repName }: NamedDrive,
  { words, location }: { words: Words; location: string },
): CalendarEntry {
  const [from, until] = [Date.parse(drive.startsAt), Date.parse(drive.endsAt)];
  const told: [string, string | null | undefined][] = [
    [words.stockNumber, stockNumber],
    [words.plate, drive.demoPlate],
    [words.rep, repName],
  ];
  return {
    uid: `testDrive.${drive.id}@rover`,
    sequence: drive.version - 1,
    changedAt: Date.parse(drive.updatedAt),
    when: { at: from, minutes: (until - from) / MINUTE_MS },
    title: `${words.drive}: ${title}`,
    description: told.flatMap(([label, value]) => (value ? `${label}: ${value}` : [])).join('\n'),
    location,
    isCancelled: drive.status === 'cancelled' || drive.status === 'noShow',
  };
}
