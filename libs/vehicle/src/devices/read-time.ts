/** Numbers below this are seconds: as milliseconds they would be of before 1973, as seconds they reach to 5138. */
const SECONDS_BELOW = 1e11;

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*(Z)|([+\- ])(\d{2}):?(\d{2})?)?$/i;

/**
 * An instant as RFC 3339 in UTC, of what devices write: seconds or milliseconds since 1970, with a fraction or not, as
 * number or text; a date and time with `T` or a blank, with `Z`, `-07:00`, `-0700` or nothing, which means UTC. A blank
 * in front of the offset is a plus that was not escaped in a query.
 * @returns undefined for what is no instant of the years 1 to 9999
 */
export function readTime(told: unknown): string | undefined {
  const number = typeof told === 'string' && /^-?\d+(\.\d+)?$/.test(told.trim()) ? Number(told) : told;
  if (typeof number === 'number')
    return format(number < SECONDS_BELOW ? Math.round(number * 1000) : Math.round(number));
  return typeof told === 'string' ? readDateTime(told.trim()) : undefined;
}

function readDateTime(text: string): string | undefined {
  const [, year, month, day, hour, minute, second = '0', fraction = '', , sign, hours = '0', minutes = '0'] =
    DATE_TIME.exec(text) ?? [];
  if (year === undefined) return undefined;
  const ms = Math.floor(Number(`0.${fraction || '0'}`) * 1000);
  const fields = [year, Number(month) - 1, day, hour, minute, second, ms].map(Number);
  const local = Date.UTC(...(fields as [number, number]));
  // A day or an hour that does not exist would be carried over into the next.
  const kept = new Date(local);
  if (kept.getUTCDate() !== fields[2] || kept.getUTCHours() !== fields[3] || Number(second) > 59)
    return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return format(sign === '-' ? local + offset : local - offset);
}

function format(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isFinite(date.getTime()) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000
    ? date.toISOString()
    : undefined;
}
