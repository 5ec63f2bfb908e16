import { customerSources } from '@rover/contracts';
import { identifierKey } from '../identity/identifier.js';
import type { Identifier } from '../identity/identifier.js';
import type { CustomerEvent, EventContents } from './customer-event.js';
import type { CustomerState, Viewed, Word } from './customer-state.js';
import { nobody } from './customer-state.js';

/** Vehicles and listings that are remembered as looked at. */
const MOST_VIEWED = 20;

type Applier<T extends keyof EventContents> = (
  state: CustomerState,
  event: CustomerEvent & { type: T; content: EventContents[T] },
) => Partial<CustomerState>;

const appliers: { readonly [T in keyof EventContents]?: Applier<T> } = {
  created: seen,
  stated: (state, event) => {
    const { interests, ...facts } = event.content.facts;
    return {
      facts: {
        ...state.facts,
        ...mapped(facts, (value, field) => said(state.facts[field], wordOf(event, value), event, weigh)),
      },
      ...(Array.isArray(interests) && {
        interests: said(state.interests, wordOf(event, interests as never), event, newest),
      }),
    };
  },
  identified: (state, { content: { added = [], changed = [], removed = [] }, customerId: origin }) => {
    const told = new Set([...added, ...changed, ...removed].map(identifierKey));
    const others = state.identifiers.filter((one) => one.origin !== origin || !told.has(identifierKey(one)));
    const held = (one: Identifier) => ({ ...one, origin });
    return { identifiers: [...others, ...[...added, ...changed].map(held)].sort(byIdentifier) };
  },
  consented: (state, event) => ({
    consents: event.content.consents.reduce((consents, { channel, purpose, status, proof }) => {
      const key = `${channel}.${purpose}`;
      const word = wordOf(event, { status, ...(proof !== undefined && { proof }) });
      return { ...consents, [key]: said(consents[key], word, event, newest) };
    }, state.consents),
  }),
  saleOptedOut: (state, event) => ({
    sale: said(state.sale, wordOf(event, event.content.doNotSell), event, newest),
  }),
  touched: (state, event) => ({
    touches: state.touches + 1,
    ...seen(state, event),
    ...pursuits(state, event),
  }),
  contested: (state, { content: { otherIds } }) => ({ contested: union(state.contested, otherIds) }),
};

/** What is known of a customer after one more event. Pure; the order of events is that of their logs' positions. */
export function applyEvent(state: CustomerState, event: CustomerEvent): CustomerState {
  const { customerId, showroomId, recordedAt } = event;
  return {
    ...state,
    members: union(state.members, [customerId]),
    showrooms: showroomId === null ? state.showrooms : union(state.showrooms, [showroomId]),
    createdAt: Math.min(state.createdAt, recordedAt),
    ...(appliers[event.type] as Applier<typeof event.type> | undefined)?.(state, event as never),
  };
}

/** The state that a customer's events come to, in order. */
export const stateOf = (events: readonly CustomerEvent[]): CustomerState => events.reduce(applyEvent, nobody);

function seen({ firstSeenAt, lastSeenAt }: CustomerState, { time }: CustomerEvent): Partial<CustomerState> {
  return { firstSeenAt: Math.min(firstSeenAt, time), lastSeenAt: Math.max(lastSeenAt, time) };
}

const wordOf = <T>({ source, time, customerId }: CustomerEvent, value: T): Word<T> => ({
  value,
  source,
  time,
  origin: customerId,
});

/** Whether the first of two words settles the second, when it may. */
type Settles = (one: Word, other: Word) => boolean;

/** Of two words from times when their customers were one person, the better source wins, and of equal ones the newer. */
const weigh: Settles = (one, other) => rank(one) >= rank(other) && one.time >= other.time;
/** Somebody's will counts as they said it last, whoever wrote it down. */
const newest: Settles = (one, other) => one.time >= other.time;

const rank = ({ source }: Word): number => customerSources.indexOf(source);

/** The words that stand after one more: it settles some, or is settled by one. */
function said<T>(
  before: readonly Word<T>[] | undefined = [],
  word: Word<T>,
  { amid }: Pick<CustomerEvent, 'amid'>,
  settles: Settles,
): readonly Word<T>[] {
  const rest = before.filter((one) => !(amid.includes(one.origin) && settles(word, one)));
  const isSettled = rest.some((one) => amid.includes(one.origin) && settles(one, word));
  return isSettled ? rest : [...rest, word];
}

function pursuits(
  state: CustomerState,
  { kind, time, content: { references } }: CustomerEvent & { content: EventContents['touched'] },
): Pick<CustomerState, 'viewed' | 'openLeads'> {
  const { leadId, listingId, vehicleId } = references ?? {};
  const looked = listingId ?? vehicleId;
  return {
    viewed: looked === undefined ? state.viewed : withView(state.viewed, { id: looked, time }),
    openLeads: leadId === undefined ? state.openLeads : withLead(state.openLeads, leadId, kind),
  };
}

function withView(viewed: readonly Viewed[], { id, time }: Viewed): readonly Viewed[] {
  const before = viewed.find((one) => one.id === id);
  const latest = { id, time: Math.max(time, before?.time ?? 0) };
  return [...viewed.filter((one) => one !== before), latest]
    .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_VIEWED);
}

function withLead(open: readonly string[], leadId: string, kind: string | null): readonly string[] {
  if (kind === 'lead.created') return union(open, [leadId]);
  return kind === 'lead.converted' || kind === 'lead.lost' ? open.filter((one) => one !== leadId) : open;
}

const union = (some: readonly string[], more: readonly string[]): readonly string[] =>
  more.every((one) => some.includes(one)) ? some : [...new Set([...some, ...more])].sort();

const byIdentifier = (a: Identifier, b: Identifier): number => (identifierKey(a) < identifierKey(b) ? -1 : 1);

const mapped = <T>(
  record: Readonly<Record<string, unknown>>,
  map: (value: unknown, field: string) => T,
): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([field, value]) => [field, map(value, field)]));
