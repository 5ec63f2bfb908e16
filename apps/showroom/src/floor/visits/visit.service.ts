import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  FloorFunnel,
  getFloorFunnel,
  identifyVisitor,
  listVisits,
  RequestOf,
  Visit,
  VisitWithPath,
} from '@rover/contracts';
import { Database, type Page } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { requireManager, requireStaff } from '../../common/showroom-access.js';
import { CustomersService } from '../../customers/customers.service.js';
import { VisitNotFoundError, VisitorIdentifiedError } from '../floor.errors.js';
import { FloorPlanService } from '../plan/floor-plan.service.js';
import type { FloorMap } from '../plan/floor-map.js';
import { isLookedFor } from './attend.js';
import { funnelOf } from './funnel.js';
import { toVisit, type VisitState } from './visit-state.js';
import { VisitRepository } from './visit.repository.js';
import { VisitorFollowers } from './visitor-followers.service.js';

const DAY_MS = 86_400_000;

/** Visits as staff ask for them. */
@Injectable()
export class VisitService {
  constructor(
    private readonly database: Database,
    private readonly visits: VisitRepository,
    private readonly plans: FloorPlanService,
    private readonly customers: CustomersService,
    private readonly followers: VisitorFollowers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first. @throws ShowroomUnknownError, CursorInvalidError */
  async list(
    { limit, cursor, ...filter }: RequestOf<typeof listVisits>,
    caller: Caller,
  ): Promise<Page<Visit>> {
    requireStaff(caller, filter.showroomId);
    const { data, meta } = await this.visits.page(filter, { limit, cursor });
    const map = await this.#mapOf(filter.showroomId);
    return { data: data.map((visit) => shown(visit, map)), meta };
  }

  /** @throws ShowroomUnknownError, VisitNotFoundError */
  async get(showroomId: string, visitId: string, caller: Caller): Promise<VisitWithPath> {
    requireStaff(caller, showroomId);
    const visit = await this.visits.findWithPath(showroomId, visitId);
    if (!visit) throw new VisitNotFoundError();
    const path = visit.path.map(([x, y, time]) => ({
      at: [x, y] as [number, number],
      time: new Date(time).toISOString(),
    }));
    return { ...shown(visit, await this.#mapOf(showroomId)), path };
  }

  /**
   * Says who a visitor is: their interests count from here on, and the visit stands in their timeline. The same again
   * changes nothing.
   * @throws ShowroomUnknownError, VisitNotFoundError, VisitorIdentifiedError, CustomerNotFoundError
   */
  async identify(
    { showroomId, visitId, customerId }: RequestOf<typeof identifyVisitor>,
    scope: MessageScope & { readonly caller: Caller },
  ): Promise<Visit> {
    requireStaff(scope.caller, showroomId);
    const map = await this.#mapOf(showroomId);
    return this.database.transaction(async (tx) => {
      const before = await this.visits.lock(tx, showroomId, visitId);
      if (!before) throw new VisitNotFoundError();
      if (before.customerId === customerId) return shown(before, map);
      if (before.customerId !== null) throw new VisitorIdentifiedError();
      const time = new Date(before.enteredAt).toISOString();
      const { livingId, interests } = await this.customers.arrive(
        tx,
        customerId,
        { kind: 'visit', channel: 'inPerson', showroomId, time, references: { visitId } },
        scope,
      );
      const isBack = await this.visits.hasVisited(tx, livingId, visitId);
      const visit: VisitState = {
        ...before,
        ...{ customerId: livingId, interests, kind: isBack ? 'beBack' : 'fresh' },
      };
      await this.visits.save(tx, [visit]);
      await this.followers.identified(tx, visit);
      return shown(visit, map);
    });
  }

  /** Of the last thirty days when no span is given. @throws ShowroomUnknownError, ForbiddenError */
  async funnel(
    { showroomId, from, to }: RequestOf<typeof getFloorFunnel>,
    caller: Caller,
  ): Promise<FloorFunnel> {
    requireManager(caller, showroomId);
    const end = to === undefined ? this.clock.now() : Date.parse(to);
    const begin = from === undefined ? end - 30 * DAY_MS : Date.parse(from);
    const visits = await this.visits.within(showroomId, begin, end);
    return {
      showroomId,
      from: new Date(begin).toISOString(),
      to: new Date(end).toISOString(),
      ...funnelOf(visits),
    };
  }

  async #mapOf(showroomId: string): Promise<FloorMap> {
    return (await this.plans.mapsOf(this.database, [showroomId]))(showroomId);
  }
}

const shown = (visit: VisitState, map: FloorMap): Visit =>
  toVisit(visit, (unitId) => isLookedFor(visit, map, unitId));
