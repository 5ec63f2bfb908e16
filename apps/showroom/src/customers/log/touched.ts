import type { Touch } from '@rover/contracts';
import type { EventDraft } from './customer-event.js';

/** Nothing happened after we were told of it, whatever the clock of a client says. Epoch ms. */
export const pastOf = (time: string | undefined, now: number): number =>
  time === undefined ? now : Math.min(Date.parse(time), now);

/** What is recorded of a touch. @param now epoch ms */
export function touched(
  { kind, channel, showroomId, time, references, note }: Touch,
  { customerId, source }: Pick<EventDraft, 'customerId' | 'source'>,
  now: number,
): EventDraft {
  return {
    ...{ type: 'touched', customerId, source, kind, channel, time: pastOf(time, now) },
    showroomId: showroomId ?? null,
    content: { ...(references && { references }), ...(note !== undefined && { note }) },
  };
}
