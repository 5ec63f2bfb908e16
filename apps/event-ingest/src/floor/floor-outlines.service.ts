import { Inject, Injectable } from '@nestjs/common';
import { getFloorOutline } from '@rover/contracts';
import { Bus, LOGGER } from '@rover/platform';
import type { Logger } from '@rover/platform';
import { isInBuilding, type FloorPoint } from '@rover/vehicle';
import { LRUCache } from 'lru-cache';

type Outline = readonly FloorPoint[] | null;

/** Kilobytes each. */
const MOST_OUTLINES = 1_000;
const TTL_MS = 30_000;
/** How long all is believed of a showroom whose plan could not be asked for. */
const UNKNOWN_MS = 10_000;

/**
 * Where buildings end, as their plans say; a change counts within half a minute. While nobody can be asked, all that sensors
 * tell is believed: better a visitor in the street than none at all.
 */
@Injectable()
export class FloorOutlines {
  readonly #known = new LRUCache<string, { outline: Outline }>({ max: MOST_OUTLINES, ttl: TTL_MS });

  constructor(
    private readonly bus: Bus,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Says of places in these showrooms whether they are in the building. */
  async of(showroomIds: Iterable<string>): Promise<(showroomId: string, at: FloorPoint) => boolean> {
    const ids = [...new Set(showroomIds)];
    const outlines = new Map(
      await Promise.all(ids.map(async (id) => [id, await this.#outline(id)] as const)),
    );
    return (showroomId, at) => {
      const outline = outlines.get(showroomId);
      return !outline || isInBuilding(outline, at);
    };
  }

  async #outline(showroomId: string): Promise<Outline> {
    const known = this.#known.get(showroomId);
    if (known) return known.outline;
    try {
      const { data: outline } = await this.bus.request(getFloorOutline, { showroomId });
      this.#known.set(showroomId, { outline });
      return outline;
    } catch (err) {
      this.logger.debug({ err, showroomId }, 'The plan of a floor could not be asked for');
      this.#known.set(showroomId, { outline: null }, { ttl: UNKNOWN_MS });
      return null;
    }
  }
}
