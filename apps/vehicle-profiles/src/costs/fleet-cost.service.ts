import { Inject, Injectable } from '@nestjs/common';
import type { Caller, FleetCostReport, getFleetCosts, RequestOf } from '@rover/contracts';
import { CLOCK, type Clock } from '@rover/platform';
import { VehicleAccess } from '../access/vehicle-access.js';
import { MotionAccess } from '../motion/motion-access.service.js';
import { fleetCostReport } from './fleet-cost-report.js';
import { FleetCostRepository } from './fleet-cost.repository.js';

const YEAR_MS = 365.25 * 86_400_000;

/** What fleets cost. */
@Injectable()
export class FleetCosts {
  constructor(
    private readonly costs: FleetCostRepository,
    private readonly access: VehicleAccess,
    private readonly motion: MotionAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Distances are those of trips that the caller may see. @throws FleetNotFoundError */
  async of(request: RequestOf<typeof getFleetCosts>, caller: Caller): Promise<FleetCostReport> {
    const { fleetId } = request;
    await this.access.subject(caller, { fleetId }, 'maintenance');
    const to = request.to === undefined ? this.clock.now() : Date.parse(request.to);
    const from = request.from === undefined ? to - YEAR_MS : Date.parse(request.from);
    const [care, trips] = await Promise.all([
      this.access.visible(caller, 'maintenance'),
      this.motion.visibleTrips(caller),
    ]);
    const question = { fleetId, from: new Date(from), to: new Date(to), care, trips };
    const [vehicles, costs, uses, dearest] = await Promise.all([
      this.costs.vehicles(question),
      this.costs.costs(question),
      this.costs.uses(question),
      this.costs.dearest(question),
    ]);
    return fleetCostReport({ from: question.from, to: question.to, vehicles, costs, uses, dearest });
  }
}
