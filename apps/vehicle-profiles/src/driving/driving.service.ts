import { Inject, Injectable } from '@nestjs/common';
import type { Caller, getDriving, ReplyOf, RequestOf } from '@rover/contracts';
import { CLOCK, type Clock } from '@rover/platform';
import { drivingScore } from '@rover/vehicle';
import { laterOf, MotionAccess } from '../motion/motion-access.service.js';
import { DrivingRepository } from './driving.repository.js';

const DAY_MS = 86_400_000;
const DAYS_BACK = 90;

/** How vehicles were driven. */
@Injectable()
export class DrivingService {
  constructor(
    private readonly driving: DrivingRepository,
    private readonly access: MotionAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The score of a span of time, and a page of what was harsh in it. @throws NotFoundError, CursorInvalidError */
  async get(request: RequestOf<typeof getDriving>, caller: Caller): Promise<ReplyOf<typeof getDriving>> {
    const since = await this.access.see(caller, request.vehicleId);
    const to = request.to === undefined ? new Date(this.clock.now()) : new Date(request.to);
    const asked = request.from ?? new Date(to.getTime() - DAYS_BACK * DAY_MS).toISOString();
    const from = new Date(laterOf(since, asked));
    const question = { ...request, from, to };
    const [counts, distance, page] = await Promise.all([
      this.driving.counts(question),
      this.driving.distance(question),
      this.driving.page(question),
    ]);
    const { parts, ...score } = drivingScore(counts, distance);
    return { data: { score: { ...score, parts: [...parts] }, events: page.data }, meta: page.meta };
  }
}
