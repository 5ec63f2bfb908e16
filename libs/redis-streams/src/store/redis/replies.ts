import { MissingGroupError, type ReadEntries, type StoredEntry, type StoredLetter } from '../stream-store.js';

type Fields = readonly string[] | null;
type RawEntry = readonly [id: string, fields: Fields];

/** An XRANGE-like entry. Fields are found by name: a stranger may have written others. */
export function toEntry([id, fields]: RawEntry): StoredEntry {
  // The place of our own two fields is fixed; looking there first saves the search.
  if (fields && fields[0] === 'h' && fields[2] === 'd')
    return { id, header: fields[1] as string, payload: fields[3] as string };
  return { id, header: field(fields, 'h'), payload: field(fields, 'd') };
}

/** An entry of a dead-letter stream. */
export function toLetter(raw: RawEntry): StoredLetter {
  return { ...toEntry(raw), note: field(raw[1], 'm') };
}

function field(fields: Fields, name: string): string | null {
  if (!fields) return null;
  for (let i = 0; i < fields.length; i += 2) if (fields[i] === name) return fields[i + 1] as string;
  // The entry is there, but not one of ours: an empty header sends it to the dead letters, not to the lost.
  return '';
}

/** The answer of XREAD and XREADGROUP; null when nothing came in time. */
export function toRead(reply: unknown): ReadEntries {
  const streams = (throwRefusal(reply) ?? []) as [string, RawEntry[]][];
  return streams.map(([stream, entries]) => [stream, entries.map(toEntry)]);
}

/** Pairs of names and values, as XINFO answers. */
export function toRecord(reply: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const pairs = reply as unknown[];
  for (let i = 0; i < pairs.length; i += 2) record[String(pairs[i])] = pairs[i + 1];
  return record;
}

/** Throws what Redis refused; a missing group by its own name. */
export function throwRefusal(reply: unknown): unknown {
  if (!(reply instanceof Error)) return reply;
  if (reply.message.includes('NOGROUP') || reply.message.includes('no such key'))
    throw new MissingGroupError(reply.message);
  throw reply;
}
