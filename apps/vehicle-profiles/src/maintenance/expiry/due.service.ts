import { Inject, Injectable } from '@nestjs/common';
import type { Caller, listDueMaintenance, ReplyOf, RequestOf } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { CaredVehicles } from '../vehicles/cared-vehicles.repository.js';
import { DueRepository } from './due.repository.js';
import { tell } from './expiring-thing.js';
import { assessedOf } from './expiry-row.js';

const DAY_MS = 86_400_000;

/** What comes due, over all vehicles that a caller may see. */
@Injectable()
export class DueService {
  constructor(
    private readonly due: DueRepository,
    private readonly vehicles: CaredVehicles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(
    { fleet, within, limit, cursor, ...narrowed }: RequestOf<typeof listDueMaintenance>,
    caller: Caller,
  ): Promise<ReplyOf<typeof listDueMaintenance>> {
    const until = new Date(this.clock.now() + within * DAY_MS);
    const access = await this.vehicles.visibleDue(caller, fleet);
    const question = { ...narrowed, until, access };
    const [page, counts] = await Promise.all([
      this.due.page(question, limit, cursor),
      this.due.counts(question),
    ]);
    return { data: page.data.map((row) => tell(assessedOf(row))), meta: { ...page.meta, counts } };
  }
}
