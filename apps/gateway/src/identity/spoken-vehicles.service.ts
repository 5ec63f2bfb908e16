import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@rover/contracts';
import { Bus, CLOCK, ForbiddenError, speakerOf, speaksForAll, spokenFor } from '@rover/platform';
import type { AccessChange, Clock } from '@rover/platform';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { identityOfRequest, scopeOfRequest } from '../edge/scope.js';

const MOST_SPEAKERS = 10_000;

interface Known {
  readonly sub: string;
  /** Vehicles, and until when each may be spoken for. */
  readonly vehicles: Map<string, number>;
}

/**
 * Knows of which vehicles a caller may say what they measure. vehicle-profiles says so; what it said is believed until
 * access changes, so that a device that sends each second asks once. A refusal is not remembered.
 */
@Injectable()
export class SpokenVehicles {
  private readonly known = new LRUCache<string, Known>({ max: MOST_SPEAKERS });
  private changes = 0;

  constructor(
    private readonly bus: Bus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ForbiddenError for the first vehicle that is not the caller's to speak for, or what the service throws */
  async require(ids: readonly string[], request: FastifyRequest): Promise<void> {
    const speaker = speakerOf(identityOfRequest(request));
    if (speaksForAll(speaker)) return;
    const { vehicles } = this.knownOf(speaker);
    const now = this.clock.now();
    const unknown = [...new Set(ids)].filter((id) => !((vehicles.get(id) ?? 0) > now));
    if (unknown.length === 0) return;
    const before = this.changes;
    const spoken = await spokenFor(this.bus, speaker, unknown, scopeOfRequest(request));
    const refused = unknown.find((id) => !spoken.has(id));
    if (refused !== undefined)
      throw new ForbiddenError(`The vehicle ${refused} is not yours to speak for; nothing was taken.`);
    // An answer from before a change is good for this request and for no other.
    if (before === this.changes) for (const [id, until] of spoken) vehicles.set(id, until);
  }

  /** Access changed: what was said of it before is not believed any more. */
  forget({ user, vehicleId }: AccessChange): void {
    this.changes += 1;
    if (user === undefined && vehicleId === undefined) return this.known.clear();
    for (const [key, { sub, vehicles }] of this.known.entries()) {
      if (sub === user) this.known.delete(key);
      else if (vehicleId !== undefined) vehicles.delete(vehicleId);
    }
  }

  private knownOf({ sub, roles, fleets }: Caller): Known {
    const key = JSON.stringify([sub, roles, fleets]);
    const known = this.known.get(key) ?? { sub, vehicles: new Map<string, number>() };
    this.known.set(key, known);
    return known;
  }
}
