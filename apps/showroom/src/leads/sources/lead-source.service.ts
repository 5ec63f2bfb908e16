import { Inject, Injectable } from '@nestjs/common';
import type {
  Caller,
  getLeadSourceStats,
  LeadSource,
  LeadSourceStats,
  RequestOf,
  setLeadSource,
} from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { requireManager, requireStaff, showroomsOf } from '../../common/showroom-access.js';
import { ShowroomService } from '../../showrooms/showroom.service.js';
import { LeadSourceRepository, type SourceRow } from './lead-source.repository.js';

const DAY_MS = 86_400_000;
const DAYS = 90;
const DAYS_OF_MONTH = 365.25 / 12;

/** What sources of leads cost and bring. */
@Injectable()
export class LeadSourceService {
  constructor(
    private readonly sources: LeadSourceRepository,
    private readonly showrooms: ShowroomService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError, ForbiddenError */
  async set(
    { showroomId, source, costs }: RequestOf<typeof setLeadSource>,
    caller: Caller,
  ): Promise<LeadSource> {
    requireManager(caller, showroomId);
    const { currency } = await this.showrooms.require(showroomId);
    const updatedAt = new Date(this.clock.now()).toISOString();
    const set: LeadSource = { showroomId, source, ...costs, currency, updatedAt };
    await this.sources.set(set);
    return set;
  }

  /** @throws ShowroomUnknownError, ForbiddenError */
  async stats(
    { showroomId, from, to }: RequestOf<typeof getLeadSourceStats>,
    caller: Caller,
  ): Promise<LeadSourceStats[]> {
    if (showroomId !== undefined) requireStaff(caller, showroomId);
    const until = to === undefined ? this.clock.now() : Date.parse(to);
    const since = from === undefined ? until - DAYS * DAY_MS : Date.parse(from);
    const seen = showroomId === undefined ? showroomsOf(caller) : [showroomId];
    const rows = await this.sources.stats(seen, new Date(since).toISOString(), new Date(until).toISOString());
    const months = Math.max(0, until - since) / DAY_MS / DAYS_OF_MONTH;
    return rows.map((row) => statsOf(row, months));
  }
}

function statsOf({ costPerMonth, costPerLead, median, ...row }: SourceRow, months: number): LeadSourceStats {
  const cost = Math.round(row.leads * costPerLead + months * costPerMonth);
  const decided = row.sold + row.lost;
  return {
    ...row,
    conversion: decided === 0 ? null : row.sold / decided,
    firstResponseMedianMinutes: median,
    cost,
    costPerLead: row.leads === 0 ? null : Math.round(cost / row.leads),
    costPerSale: row.sold === 0 ? null : Math.round(cost / row.sold),
  };
}
