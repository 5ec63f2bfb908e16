import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { dealTrendingUpdated, recommendationAlertTriggered } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Database, Outbox, Sweeps, prepared } from '@rover/persistence';
import type { OutboxEvent, Transaction } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { Knowledge } from '../recommendations/knowledge.service.js';
import { ShopperLoader } from '../recommendations/shopper-loader.service.js';
import { AlertRepository } from './alert.repository.js';
import type { StoredAlert } from './alert.repository.js';

type Trend = EventData<typeof dealTrendingUpdated>['trends'][number];

const EVERY_MS = 30_000;
const TOP = 10;

/**
 * Whoever sees a change first takes the row, and the others find it told. Replicas may see sales some milliseconds
 * apart, so that two of them would tell back and forth without the pause.
 */
const TAKE = prepared(`
UPDATE trending_told AS told SET items = $1, told_at = now()
FROM (SELECT items FROM trending_told FOR UPDATE) AS before
WHERE told.items <> $1 AND told.told_at < now() - make_interval(secs => $2)
RETURNING before.items`);

/** Tells the market what trends when that changes, and those who wait for it. */
@Injectable()
export class TrendingAlerts implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly alerts: AlertRepository,
    private readonly knowledge: Knowledge,
    private readonly loader: ShopperLoader,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'trending', everyMs: EVERY_MS, run: () => this.look() });
  }

  async look(pauseSeconds = EVERY_MS / 2_000): Promise<void> {
    if (!this.loader.isLoaded) return;
    const trends = this.#trends();
    const items = trends.map(({ item }) => item).sort();
    await this.database.transaction(async (tx) => {
      const [before] = await tx.query<{ items: string[] }>(TAKE, [items, pauseSeconds]);
      if (before) await this.#tell(tx, trends, new Set(before.items));
    });
  }

  #trends(): Trend[] {
    const { trending, catalogue } = this.knowledge;
    return trending
      .ranking(this.clock.now())
      .trends.slice(0, TOP)
      .map(({ item, orders, confidence }) => ({
        item,
        label: catalogue.labelOf(item),
        orders,
        confidence,
      }));
  }

  async #tell(tx: Transaction, trends: readonly Trend[], before: ReadonlySet<string>): Promise<void> {
    const fresh = trends.filter(({ item }) => !before.has(item));
    const alerts = await this.#alertsOf(tx, fresh);
    await this.outbox.addAll(tx, [
      { contract: dealTrendingUpdated, data: { trends } } as OutboxEvent,
      ...alerts,
    ]);
  }

  /** Once a day at most: what hovers about the limit begins to trend again and again. */
  async #alertsOf(tx: Transaction, fresh: readonly Trend[]): Promise<OutboxEvent[]> {
    const occurred = fresh.map(({ item }) => ({ kind: 'trending' as const, target: item }));
    const waiting = await this.alerts.waitingFor(tx, occurred);
    const occasion = new Date(this.clock.now()).toISOString().slice(0, 10);
    const untold = await this.alerts.tell(
      tx,
      waiting.map(({ id }) => ({ id, occasion })),
    );
    return waiting
      .filter(({ id }) => untold.has(id))
      .map((alert) =>
        eventOf(
          alert,
          fresh.find(({ item }) => item === alert.target)!,
        ),
      );
  }
}

function eventOf({ id: alertId, userId, origin }: StoredAlert, trend: Trend): OutboxEvent {
  const text = `${trend.label} trends: ${trend.orders} were ordered within a week`;
  const reason = { code: 'trending', text };
  const data = { userId, alertId, kind: 'trending' as const, origin, trend, reason };
  return { contract: recommendationAlertTriggered, data } as OutboxEvent;
}
