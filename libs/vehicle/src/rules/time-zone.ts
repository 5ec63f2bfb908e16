const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const fields = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', era: 'short', ...fields });
    formats.set(zone, format);
  }
  return format;
}

/** Whether this is the name of a time zone of the IANA database. */
export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far the wall clock of a zone is ahead of UTC, ms. */
export function offsetAt(zone: string, time: number): number {
  const minute = Math.floor(time / MINUTE_MS) * MINUTE_MS;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(minute)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute: minutes = 0,
  } = parts as Record<string, number | undefined>;
  return Date.UTC(year, month - 1, day, hour, minutes) - minute;
}

/** The moments between two at which the wall clock jumps, to the minute. */
export function jumpsBetween(zone: string, from: number, to: number): number[] {
  const jumps: number[] = [];
  for (let start = from; start < to; start += 24 * HOUR_MS) {
    const end = Math.min(start + 24 * HOUR_MS, to);
    if (offsetAt(zone, start) !== offsetAt(zone, end)) jumps.push(jumpIn(zone, start, end));
  }
  return jumps;
}

function jumpIn(zone: string, from: number, to: number): number {
  const before = offsetAt(zone, from);
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE_MS) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}
