import { Inject, Injectable } from '@nestjs/common';
import type { Caller, FloorPlan, NewFloorPlan, RequestOf, saveFloorPlan } from '@rover/contracts';
import type { Sql } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { holds } from '@rover/vehicle';
import { LRUCache } from 'lru-cache';
import { requireManager, requireStaff } from '../../common/showroom-access.js';
import {
  FloorPlanInvalidError,
  FloorPlanUnknownError,
  FloorPlanVersionMismatchError,
} from '../floor.errors.js';
import { FloorPlanRepository } from './floor-plan.repository.js';
import { unmapped, type FloorMap } from './floor-map.js';

/** Kilobytes each. */
const MOST_MAPS = 500;

/** Plans of floors, and the maps that are made of them. */
@Injectable()
export class FloorPlanService {
  private readonly maps = new LRUCache<string, { version: number; map: FloorMap }>({ max: MOST_MAPS });

  constructor(
    private readonly plans: FloorPlanRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError, FloorPlanUnknownError */
  async get(showroomId: string, caller: Caller): Promise<FloorPlan> {
    requireStaff(caller, showroomId);
    const plan = await this.plans.find(showroomId);
    if (!plan) throw new FloorPlanUnknownError();
    return plan;
  }

  /** Where the building ends, for services; null where nobody has drawn a plan. */
  async outline(showroomId: string): Promise<FloorPlan['outline'] | null> {
    return (await this.plans.find(showroomId))?.outline ?? null;
  }

  /** @throws ShowroomUnknownError, ForbiddenError, FloorPlanInvalidError, FloorPlanVersionMismatchError */
  async save(
    { showroomId, plan, version }: RequestOf<typeof saveFloorPlan>,
    caller: Caller,
  ): Promise<FloorPlan> {
    requireManager(caller, showroomId);
    await this.#requireFit(showroomId, plan);
    const now = new Date(this.clock.now()).toISOString();
    const saved = await this.plans.save(showroomId, plan, { replacing: version, now });
    if (saved) return saved;
    throw new FloorPlanVersionMismatchError((await this.plans.find(showroomId))?.version);
  }

  /** The maps of showrooms as their plans are now, whatever replica they were drawn at. */
  async mapsOf(sql: Sql, showroomIds: readonly string[]): Promise<(showroomId: string) => FloorMap> {
    const versions = await this.plans.versions(sql, showroomIds);
    for (const [id, version] of versions)
      if (this.maps.get(id)?.version !== version) this.maps.set(id, { version, map: await this.#load(id) });
    return (id) => (versions.has(id) ? this.maps.get(id)?.map : undefined) ?? unmapped;
  }

  async #load(showroomId: string): Promise<FloorMap> {
    const plan = await this.plans.find(showroomId);
    if (!plan) return unmapped;
    const { outline, zones, placements } = plan;
    const ids = placements.map(({ unitId }) => unitId);
    const known = await this.plans.units(showroomId, ids);
    const units = placements.map(({ unitId, at, ...facts }) => ({
      unitId,
      at,
      facts: { ...facts, ...known.get(unitId) },
    }));
    return { outline, zones, units };
  }

  /** Units are of this showroom, and stand on its floor. */
  async #requireFit(showroomId: string, { outline, placements }: NewFloorPlan): Promise<void> {
    const known = await this.plans.units(
      showroomId,
      placements.map(({ unitId }) => unitId),
    );
    const errors = placements.flatMap(({ unitId, at }, i) => [
      ...(known.has(unitId)
        ? []
        : [{ path: `placements.${i}.unitId`, message: 'is no unit of this showroom' }]),
      ...(holds(outline, at) ? [] : [{ path: `placements.${i}.at`, message: 'is outside the building' }]),
    ]);
    if (errors.length > 0) throw new FloorPlanInvalidError(errors);
  }
}
