import { Injectable } from '@nestjs/common';
import { vehicleDrivingDetected } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import type { RevisedStretch } from '../motion/revised-stretch.js';
import { DrivingRepository } from './driving.repository.js';

/** Corrects what was driven harshly after readings have come late. */
@Injectable()
export class HarshReviser {
  constructor(
    private readonly driving: DrivingRepository,
    private readonly outbox: Outbox,
  ) {}

  async revise(
    tx: Transaction,
    { vehicleId, after, until, events: { driving } }: RevisedStretch,
  ): Promise<void> {
    await this.driving.removeOthers(tx, vehicleId, { after, until, kept: driving });
    const added = await this.driving.add(tx, driving, { late: true });
    await this.outbox.add(tx, vehicleDrivingDetected, added);
  }
}
