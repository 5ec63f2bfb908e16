import { Inject, Injectable } from '@nestjs/common';
import type { ReplyOf, RequestOf, backTestDeals } from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { TrainingThreads } from '../models/threads/training-threads.service.js';
import type { BackTestFindings, BackTestOrder } from './back-test-order.js';
import { BackTestRepository } from './back-test.repository.js';

/** Of a larger market a sample is looked at: enough for a percent, and half a minute to fit. */
const MOST_LISTINGS = 50_000;
const DEFAULT_SPAN_MS = 30 * 86_400_000;

/** Asks how deals would have turned out, in a thread of its own. */
@Injectable()
export class BackTestService {
  constructor(
    private readonly listings: BackTestRepository,
    private readonly threads: TrainingThreads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws TrainingThreadError, TrainingInterruptedError */
  async run({ since, currency }: RequestOf<typeof backTestDeals>): Promise<ReplyOf<typeof backTestDeals>> {
    const from = since === undefined ? this.clock.now() - DEFAULT_SPAN_MS : Date.parse(since);
    const count = await this.listings.count(currency);
    const portion = Math.min(1, MOST_LISTINGS / Math.max(1, count));
    const portions: string[] = [];
    for await (const text of this.listings.portions(currency, portion)) portions.push(text);
    const order: BackTestOrder = { portions, since: from };
    const entry = new URL('./back-test.worker.js', import.meta.url);
    const findings = await this.threads.run<BackTestFindings>({ entry, order });
    return { data: { since: new Date(from).toISOString(), ...findings, portion } };
  }
}
