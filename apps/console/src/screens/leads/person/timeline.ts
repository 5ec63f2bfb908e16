import type { LeadActivity, TimelineEntry } from '@rover/client';

/** Something in the story of a customer, whichever log it comes from. */
export interface Moment {
  readonly id: string;
  /** What happened: `lead.call`, `testDrive.scheduled`, `merged`. */
  readonly what: string;
  readonly channel: string | null;
  readonly isInbound: boolean;
  readonly actor: string | null;
  readonly note: string | null;
  readonly time: string;
  /** What the entry says beside it: fields that were stated, a status before and after. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A log that comes page by page, newest first. */
export interface Pages<T> {
  readonly entries: readonly T[];
  readonly hasMore: boolean;
}

/** Touches that the log of the lead tells better, with their notes. */
const told = [
  'lead.call',
  'lead.email',
  'lead.sms',
  'lead.visit',
  'lead.appointment',
  'lead.converted',
  'lead.lost',
];

/**
 * The timeline of a customer and the log of a lead as one story, newest first. It ends where one of the two has further
 * pages, since what lies between is not known yet.
 */
export function storyOf(
  timeline: Pages<TimelineEntry>,
  log: Pages<LeadActivity>,
  leadId: string | undefined,
): Moment[] {
  const touches = timeline.entries.filter((entry) => !isToldByLog(entry, leadId)).map(touchOf);
  const all = [...touches, ...log.entries.map(activityOf)];
  const known = [timeline, log].flatMap(({ entries, hasMore }) => {
    const last = entries.at(-1)?.time;
    return hasMore && last !== undefined ? [last] : [];
  });
  const from = known.sort().at(-1) ?? '';
  return all.filter(({ time }) => time >= from).sort((one, other) => other.time.localeCompare(one.time));
}

function isToldByLog({ kind, channel, content }: TimelineEntry, leadId: string | undefined): boolean {
  const about = (content['references'] as { leadId?: string } | undefined)?.leadId;
  if (leadId === undefined || about !== leadId || kind === null) return false;
  // A lead that is moved by hand is noted as opened once more.
  return told.includes(kind) || (kind === 'lead.created' && channel === 'system');
}

const touchOf = ({ id, type, kind, channel, actor, content, time }: TimelineEntry): Moment => ({
  ...{ id, channel, actor, time, isInbound: false },
  what: kind ?? type,
  note: typeof content['note'] === 'string' ? content['note'] : null,
  detail: content,
});

const activityOf = ({ id, kind, direction, detail, note, actor, time }: LeadActivity): Moment => ({
  ...{ id, note, actor, time, detail },
  what: kind === 'outcome' ? `lead.${String(detail['outcome'])}` : `lead.${kind}`,
  channel: kind === 'call' ? 'phone' : kind,
  isInbound: direction === 'inbound',
});
