import type { ReadKind } from '@rover/contracts';
import type { Seen } from './read-entry.js';

/** Where a handler keeps its {@link AuditedDoor}. */
export const AUDITED = 'rover:audited';

/** What a handler shows that somebody may want to know of. */
export interface AuditedDoor {
  readonly door: string;
  readonly kind: ReadKind;
  readonly seen: (request: never, reply: never) => readonly Seen[];
}
