import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { topics, type reportStreams } from '@rover/contracts';
import { STREAMS } from '@rover/platform';
import { StreamMonitor, type StreamsOptions } from '@rover/redis-streams';
import type { z } from 'zod';
import { groupTotals, topicTotals } from './stream-totals.js';

type Report = z.output<typeof reportStreams.reply>['data'];

/** A look costs a question for each partition: many who watch share one. */
const KEPT_MS = 1_000;

/** How full streams are and how far their readers, over all apps: what `/metrics` tells of each one alone. */
@Injectable()
export class StreamsService implements OnApplicationShutdown {
  private readonly monitor: StreamMonitor;
  private latest: { readonly at: number; readonly report: Promise<Report> } | undefined;

  constructor(@Inject(STREAMS) streams: StreamsOptions) {
    this.monitor = new StreamMonitor(streams);
  }

  report(): Promise<Report> {
    const now = performance.now();
    if (!this.latest || now - this.latest.at > KEPT_MS) this.latest = { at: now, report: this.look() };
    return this.latest.report;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.monitor.close();
  }

  private async look(): Promise<Report> {
    const { streams, groups } = await this.monitor.report(Object.values(topics));
    return { topics: topicTotals(streams), groups: groupTotals(groups) };
  }
}
