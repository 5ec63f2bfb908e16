import { checkAccess, everywhereRoles, type Caller } from '@rover/contracts';
import type { Bus, MessageScope } from '../bus/bus.js';

import { callerHas } from './access-policy.js';
import type { VerifiedIdentity } from './verified-identity.js';

/** Doorways that are asked about at once, as many as the contract allows. */
const MOST_ASKED = 1_000;

/** Who answers for what somebody says of vehicles: for a device key whoever made it. */
export const speakerOf = ({ caller, maker }: VerifiedIdentity): Caller => maker ?? caller;

/** Whether somebody may say what any vehicle measures, so that nobody need be asked. */
export const speaksForAll = (speaker: Caller): boolean => callerHas(speaker, everywhereRoles);

/**
 * The vehicles, of these, of which a caller may say what they measure, each with the moment when that ends as it stands
 * (epoch ms; infinite for never). vehicle-profiles answers, past every cache.
 */
export async function spokenFor(
  bus: Pick<Bus, 'request'>,
  speaker: Caller,
  ids: readonly string[],
  scope: MessageScope = {},
): Promise<Map<string, number>> {
  const spoken = new Map<string, number>();
  for (let at = 0; at < ids.length; at += MOST_ASKED) {
    const asked = ids.slice(at, at + MOST_ASKED);
    const { answers } = (
      await bus.request(checkAccess, { doorways: asked.map(doorwayOf) }, { ...scope, caller: speaker })
    ).data;
    for (const [i, { allowed, until }] of answers.entries())
      if (allowed) spoken.set(asked[i] as string, until === null ? Infinity : Date.parse(until));
  }
  return spoken;
}

const doorwayOf = (id: string) => ({
  kind: 'vehicle' as const,
  id,
  parts: ['telemetry' as const],
  to: 'change' as const,
});
