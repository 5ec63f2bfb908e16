import { Inject, Injectable } from '@nestjs/common';
import type { Caller, listTestDriveSlots, RequestOf, Showroom, TestDriveSlot } from '@rover/contracts';
import { Database } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { StockService } from '../inventory/stock.service.js';
import { RepRepository } from '../reps/rep.repository.js';
import { shiftsWithin, type Span } from '../reps/shifts.js';
import type { ShowroomConfig } from '../showroom.config.js';
import { ShowroomService } from '../showrooms/showroom.service.js';
import { wallTime } from './drive-time.js';
import { isThere, touches } from './rep-finder.service.js';
import { timesOf } from './stored-drive.js';
import { TestDriveRepository } from './test-drive.repository.js';

type Request = RequestOf<typeof listTestDriveSlots>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Says when a unit can be driven. */
@Injectable()
export class SlotsService {
  constructor(
    private readonly database: Database,
    private readonly stock: StockService,
    private readonly showrooms: ShowroomService,
    private readonly reps: RepRepository,
    private readonly drives: TestDriveRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
  ) {}

  /** @throws StockUnitNotFoundError, ShowroomUnknownError */
  async list(request: Request, caller: Caller): Promise<TestDriveSlot[]> {
    const { id: unitId, showroomId } = await this.stock.get(request.unitId, caller);
    const showroom = await this.showrooms.require(showroomId);
    const from = Math.max(this.clock.now(), request.from === undefined ? 0 : Date.parse(request.from));
    const whole = { from, to: from + request.days * DAY_MS };
    const span = timesOf(whole, this.config.testDrives.bufferMs);
    const [all, taken] = await Promise.all([
      this.reps.ofShowroom(showroomId),
      this.drives.taken(this.database, { span: [span.takenFrom, span.takenUntil], showroomId, unitId }),
    ]);
    const reps = all.filter(({ id }) => request.repId === undefined || id === request.repId);
    return spansOf(whole, showroom, request).flatMap((slot) => {
      const times = timesOf(slot, this.config.testDrives.bufferMs);
      const now = taken.filter(touches(times));
      if (now.some((drive) => drive.unitId === unitId)) return [];
      const free = reps.filter(
        (rep) => !now.some(({ repId }) => repId === rep.id) && isThere(rep, showroom, slot),
      );
      if (free.length === 0) return [];
      const { startsAt, endsAt } = times;
      return {
        startsAt,
        endsAt,
        local: wallTime(slot.from, showroom.timeZone),
        repIds: free.map(({ id }) => id),
      };
    });
  }
}

/** From the beginning of opening hours on, step by step, as long as a drive is over before they end. */
function spansOf(whole: Span, showroom: Showroom, { minutes, step }: Request): Span[] {
  const schedule = {
    zone: showroom.timeZone,
    shifts: showroom.openingHours,
    exceptions: showroom.exceptions,
  };
  const [length, stepMs] = [minutes * MINUTE_MS, step * MINUTE_MS];
  return shiftsWithin(schedule, whole).flatMap(({ from, to }) => {
    const last = Math.min(to - length, whole.to - 1);
    const count = Math.max(0, Math.floor((last - from) / stepMs) + 1);
    return Array.from({ length: count }, (_, index) => from + index * stepMs)
      .filter((start) => start >= whole.from)
      .map((start) => ({ from: start, to: start + length }));
  });
}
