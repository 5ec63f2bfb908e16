import { Injectable } from '@nestjs/common';
import type { Caller, ReadingBundle, VehicleState } from '@rover/contracts';
import { stateAt } from '../access/projection.js';
import { VehicleAccess } from '../access/vehicle-access.js';
import { arrivalsOf } from './arrivals.js';
import { Recorder } from './recorder.service.js';
import type { Writer } from './state/quick-state.repository.js';
import { States } from './state/states.service.js';
import { toVehicleState } from './state/vehicle-state.js';
import { TelemetryTables } from './store/telemetry-tables.service.js';
import { VehicleStateUnknownError } from './telemetry.errors.js';
import { TelemetryMetrics } from './telemetry.metrics.js';

/** What vehicles measure, and how they are now. */
@Injectable()
export class TelemetryService {
  constructor(
    private readonly recorder: Recorder,
    private readonly states: States,
    private readonly tables: TelemetryTables,
    private readonly metrics: TelemetryMetrics,
    private readonly access: VehicleAccess,
  ) {}

  /** Takes bundles of one partition: each reading is stored once, and older values never replace newer ones. */
  async record(bundles: readonly ReadingBundle[], writer: Writer): Promise<void> {
    const { arrivals, expired } = arrivalsOf(bundles, this.tables.oldestReading);
    const times = [...arrivals.values()].flatMap((readings) => readings.map(({ deviceTime }) => deviceTime));
    await this.tables.ensureReadings(times);
    const plan = await this.recorder.record(arrivals, writer);
    await this.states.show(writer, [...arrivals.keys()]);
    this.metrics.stored(plan);
    this.metrics.count('duplicate', times.length - plan.table.size);
    this.metrics.count('expired', expired);
  }

  /** The latest known value of each signal that the caller may see. @throws VehicleNotFoundError, VehicleStateUnknownError */
  async state(vehicleId: string, caller: Caller): Promise<VehicleState> {
    const sight = await this.access.sight(caller, vehicleId, 'telemetry');
    const state = await this.states.find(vehicleId);
    if (!state) throw new VehicleStateUnknownError();
    return stateAt(toVehicleState(vehicleId, state), sight);
  }
}
