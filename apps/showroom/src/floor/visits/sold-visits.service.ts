import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rover/persistence';
import { VisitRepository } from './visit.repository.js';

const DAY_MS = 86_400_000;

/** Visits that ended with a signed contract. */
@Injectable()
export class SoldVisits {
  constructor(private readonly visits: VisitRepository) {}

  /** The customer's latest visit within the day before; who signed elsewhere had none. */
  async sold(
    tx: Transaction,
    { showroomId, customerId, time }: { showroomId: string; customerId: string; time: number },
  ): Promise<void> {
    const visit = await this.visits.lockLatestOf(tx, { showroomId, customerId, since: time - DAY_MS });
    if (visit) await this.visits.save(tx, [{ ...visit, step: 'sold' }]);
  }
}
