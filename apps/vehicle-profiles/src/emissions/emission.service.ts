import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  EmissionReport,
  getFleetEmissions,
  getVehicleEmissions,
  RequestOf,
} from '@rover/contracts';
import { CLOCK, CONFIG, type Clock } from '@rover/platform';
import { MotionAccess } from '../motion/motion-access.service.js';
import type { ProfilesConfig } from '../profiles.config.js';
import { emissionReport } from './emission-report.js';
import { EmissionRepository } from './emission.repository.js';

const YEAR_MS = 365.25 * 86_400_000;

/** CO₂ of trips. */
@Injectable()
export class EmissionService {
  constructor(
    private readonly emissions: EmissionRepository,
    private readonly access: MotionAccess,
    @Inject(CONFIG) private readonly config: ProfilesConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError */
  async ofVehicle(request: RequestOf<typeof getVehicleEmissions>, caller: Caller): Promise<EmissionReport> {
    const since = await this.access.see(caller, request.vehicleId);
    const { from, to } = this.spanOf(request);
    const shown = from < since ? since : from;
    return this.report(await this.emissions.ofVehicle(request.vehicleId, shown, to));
  }

  /** @throws NotFoundError */
  async ofFleet(request: RequestOf<typeof getFleetEmissions>, caller: Caller): Promise<EmissionReport> {
    await this.access.seeFleet(caller, request.fleetId);
    const { from, to } = this.spanOf(request);
    const visible = await this.access.visibleTrips(caller);
    return this.report(await this.emissions.ofFleet(request.fleetId, from, to, visible));
  }

  private report(uses: Parameters<typeof emissionReport>[0]): EmissionReport {
    return emissionReport(uses, this.config.emissions.gridPerKwh);
  }

  private spanOf({ from, to }: { from?: string; to?: string }): { from: Date; to: Date } {
    const end = to === undefined ? this.clock.now() : Date.parse(to);
    return { from: new Date(from === undefined ? end - YEAR_MS : Date.parse(from)), to: new Date(end) };
  }
}
