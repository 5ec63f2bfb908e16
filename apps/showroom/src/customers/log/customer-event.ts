import type { CustomerChannel, CustomerSource, NewConsent, touchReferences } from '@rover/contracts';
import type { z } from 'zod';
import type { Identifier } from '../identity/identifier.js';

export type TouchReferences = z.infer<typeof touchReferences>;

/** What is recorded of a customer, by type. */
export interface EventContents {
  created: Record<never, never>;
  /** Values by field; null takes one back. Fields of preferences are named `preferences.language`. */
  stated: { readonly facts: Readonly<Record<string, unknown>> };
  identified: {
    readonly added?: readonly Identifier[];
    readonly changed?: readonly Identifier[];
    readonly removed?: readonly Identifier[];
  };
  consented: { readonly consents: readonly Omit<NewConsent, 'time'>[] };
  saleOptedOut: { readonly doNotSell: boolean };
  touched: { readonly references?: TouchReferences; readonly note?: string };
  contested: { readonly otherIds: readonly string[] };
  merged: { readonly otherId: string };
  unmerged: { readonly otherId: string };
  joined: { readonly intoId: string };
  left: { readonly fromId: string };
}

export type EventType = keyof EventContents;

/** What all types have. */
export interface EventFrame {
  readonly id: string;
  /** Whose log it is in. */
  readonly customerId: string;
  readonly sequence: number;
  /** Of a touch: what happened. */
  readonly kind: string | null;
  readonly channel: CustomerChannel | null;
  readonly source: CustomerSource;
  readonly showroomId: string | null;
  readonly actor: string | null;
  /** When it happened, epoch ms. */
  readonly time: number;
  /** Epoch ms. */
  readonly recordedAt: number;
  /** The customers that were one person then: what is said settles what was said before of all of them. */
  readonly amid: readonly string[];
}

export type CustomerEvent = {
  [T in EventType]: EventFrame & { readonly type: T; readonly content: EventContents[T] };
}[EventType];

/** An event before it has its place in the log. */
export type EventDraft = {
  [T in EventType]: { readonly type: T; readonly content: EventContents[T] } & Pick<
    EventFrame,
    'customerId' | 'source'
  > &
    Partial<Pick<EventFrame, 'kind' | 'channel' | 'showroomId' | 'time'>>;
}[EventType];
