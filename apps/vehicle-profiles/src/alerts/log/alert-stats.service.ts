import { Inject, Injectable } from '@nestjs/common';
import type { AlertStats, Caller, getAlertStats, RequestOf } from '@rover/contracts';
import { CLOCK, ValidationError, type Clock } from '@rover/platform';
import { AlertAccess } from '../alert-access.js';
import { AlertStatsRepository } from './alert-stats.repository.js';

const MONTH_MS = 30 * 86_400_000;

@Injectable()
export class AlertStatsService {
  constructor(
    private readonly repository: AlertStatsRepository,
    private readonly access: AlertAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ValidationError for a time that ends before it begins */
  async of({ from, to, ...which }: RequestOf<typeof getAlertStats>, caller: Caller): Promise<AlertStats> {
    const end = to === undefined ? this.clock.now() : Date.parse(to);
    const start = from === undefined ? end - MONTH_MS : Date.parse(from);
    if (start >= end) throw new ValidationError([{ path: 'from', message: 'must be before `to`' }]);
    return this.repository.of({ from: start, to: end, ...which }, await this.access.visible(caller));
  }
}
