import { Inject, Injectable } from '@nestjs/common';
import type { Caller, Heatmap } from '@rover/contracts';
import { floorHeatmapUpdated } from '@rover/contracts';
import { Bus, CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { requireStaff } from '../common/showroom-access.js';
import { CELL_M, HALF_LIFE_S, HEAT_MS, heatOf } from './visits/heat.js';
import { VisitRepository } from './visits/visit.repository.js';

/** Where people stood of late. Made of their paths when it is asked for: a restart loses nothing. */
@Injectable()
export class HeatService {
  private readonly restless = new Set<string>();

  constructor(
    private readonly visits: VisitRepository,
    private readonly bus: Bus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError */
  async get(showroomId: string, caller: Caller): Promise<Heatmap> {
    requireStaff(caller, showroomId);
    return this.#map(showroomId);
  }

  /** Somebody moved in these showrooms: their rooms are told by the next {@link tell}. */
  moved(showroomIds: readonly string[]): void {
    for (const id of showroomIds) this.restless.add(id);
  }

  /** A heat map is a view and no fact: it goes straight to the stream, and the next one makes up for one that is lost. */
  async tell(): Promise<void> {
    const showroomIds = [...this.restless];
    this.restless.clear();
    const maps: Heatmap[] = [];
    for (const id of showroomIds) maps.push(await this.#map(id));
    if (maps.length > 0) await this.bus.publish(floorHeatmapUpdated, maps);
  }

  async #map(showroomId: string): Promise<Heatmap> {
    const now = this.clock.now();
    const visits = await this.visits.since(showroomId, now - HEAT_MS);
    return {
      showroomId,
      time: new Date(now).toISOString(),
      cellSize: CELL_M,
      halfLifeSeconds: HALF_LIFE_S,
      cells: heatOf(visits, now),
    };
  }
}
