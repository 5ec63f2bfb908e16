import { interactionRecorded } from '@rover/contracts';
import type { InteractionInput } from '@rover/contracts';
import { derivedId } from '../intake/derived-id.js';
import { implausible } from '../intake/judged.js';
import type { Judged } from '../intake/judged.js';

/** Who sent it, and when it came. */
export interface Arrival {
  /** The caller, if there was one. */
  readonly userId?: string;
  /** RFC 3339. */
  readonly receivedAt: string;
}

/** Completes an interaction: its user is the caller unless it names one, its time that of its arrival. */
export function judgeInteraction(input: InteractionInput, arrival: Arrival): Judged {
  const userId = input.userId ?? arrival.userId;
  if (!userId) return { quarantined: 'noUser', input };
  const time = new Date(input.time ?? arrival.receivedAt);
  const reason = implausible(time.getTime(), Date.parse(arrival.receivedAt));
  if (reason) return { quarantined: reason, input };
  const id = input.id ?? derivedId(time.getTime(), { ...input, userId });
  const data = { ...input, id, userId, time: time.toISOString(), receivedAt: arrival.receivedAt };
  return { event: { contract: interactionRecorded, id, data } };
}

/** What makes two interactions the same thing done twice; a search is told apart by what was searched for. */
export const repetitionKey = ({ action, entityId, properties }: InteractionInput, userId: string): string =>
  JSON.stringify([userId, action, entityId ?? properties ?? null]);
