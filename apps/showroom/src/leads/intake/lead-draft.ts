import type { Identification, NewLead } from '@rover/contracts';

/** A lead as it comes in, from whatever door. */
export interface LeadDraft extends NewLead {
  readonly channel: Identification['touch']['channel'];
  readonly word: NonNullable<Identification['source']>;
}

/** What a person told themselves, through a form, a portal or a file. */
export const draftOf = (
  lead: NewLead,
  channel: LeadDraft['channel'],
  word: LeadDraft['word'],
): LeadDraft => ({
  ...lead,
  channel,
  word,
});
