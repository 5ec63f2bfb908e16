import { Injectable } from '@nestjs/common';
import { everywhereRoles } from '@rover/contracts';
import { callerHas } from '@rover/platform';
import { allows, isActive, isFor } from '../access/right.js';
import type { Right } from '../access/right.js';
import { RightRepository } from '../access/right.repository.js';
import { Rights } from '../access/rights.service.js';
import type { ReadEntry } from './read-entry.js';

/** A look, at the living vehicle, with the grant that allowed it; null where a token did. */
export interface ReasonedRead extends ReadEntry {
  readonly right: Right | null;
}

/** Finds out afterwards by which grants somebody was shown something: for a whole batch, by what is remembered anyway. */
@Injectable()
export class ReadReasons {
  constructor(
    private readonly rights: Rights,
    private readonly places: RightRepository,
  ) {}

  async of(reads: readonly ReadEntry[]): Promise<ReasonedRead[]> {
    const vehicleIds = new Set(reads.flatMap(({ seen }) => seen.vehicleId ?? []));
    const places = await this.places.places([...vehicleIds]);
    return Promise.all(
      reads.map(async (read) => {
        const place = places.get(read.seen.vehicleId ?? '');
        const seen = place ? { ...read.seen, vehicleId: place.vehicleId } : read.seen;
        return { ...read, seen, right: await this.#rightOf(read, place ?? read.seen) };
      }),
    );
  }

  async #rightOf(
    { caller, kind, lastAt }: ReadEntry,
    place: Parameters<typeof isFor>[1],
  ): Promise<Right | null> {
    if (callerHas(caller, everywhereRoles)) return null;
    const rights = (await this.rights.of(caller)).filter(
      (right) => right.grantId !== null && isActive(right, lastAt) && isFor(right, place),
    );
    const telling =
      kind === 'location' ? rights.find((right) => allows(right, ['location'], 'reads')) : undefined;
    return telling ?? rights[0] ?? null;
  }
}
