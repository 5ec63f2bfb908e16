import { Inject, Injectable } from '@nestjs/common';
import type { MaintenanceRecord } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { say } from '../../vehicles/say.js';
import { VehicleRecorder } from '../../vehicles/vehicle-recorder.service.js';
import { VehicleRepository } from '../../vehicles/vehicle.repository.js';
import { UsageService } from '../usage/usage.service.js';

const source = 'person';

/** What work that is done tells of its vehicle: when it was looked after last, and what the odometer showed. */
@Injectable()
export class DoneWork {
  constructor(
    private readonly usage: UsageService,
    private readonly vehicles: VehicleRepository,
    private readonly recorder: VehicleRecorder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the transaction that completes the work; older work says nothing new. */
  async tell(
    tx: Transaction,
    { vehicleId, odometer, ...done }: MaintenanceRecord,
    scope: MessageScope,
  ): Promise<void> {
    const performedAt = done.performedAt as string;
    const time = Date.parse(performedAt);
    await this.usage.note(tx, [{ vehicleId, time, odometer, engineHours: done.engineHours }]);
    const before = (await this.vehicles.lock(tx, [vehicleId])).get(vehicleId);
    if (!before || Date.parse(before.facts.lastMaintenanceAt ?? '0000-01-01') >= time) return;
    const facts = { lastMaintenanceAt: new Date(time).toISOString() };
    const said = { facts, source, statedAt: performedAt, confidence: 1 } as const;
    const { vehicle, outcome } = say(before, said, this.clock.now());
    if (outcome.isNews)
      await this.recorder.record(tx, [{ kind: 'updated', vehicle, source, ...outcome }], scope);
  }
}
