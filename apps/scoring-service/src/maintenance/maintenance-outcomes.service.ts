import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { vehicleMaintenanceUpdated } from '@rover/contracts';
import type { EventData, MaintenanceOutcome } from '@rover/contracts';
import { Database, Inbox, Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { MaintenanceRepository } from './maintenance.repository.js';
import type { ServiceRow } from './maintenance.repository.js';

type Updated = EventData<typeof vehicleMaintenanceUpdated>;

const CONSUMER = 'scoring-service.maintenance';
const DAY_MS = 24 * 3_600_000;

/** Takes in what work vehicles needed. */
@Injectable()
export class MaintenanceOutcomes implements OnApplicationBootstrap {
  constructor(
    private readonly facts: MaintenanceRepository,
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const run = () => this.facts.dropOld(this.clock.now());
    this.sweeps.keep({ name: 'maintenance facts', everyMs: DAY_MS, run });
  }

  /** Vehicles as they stood once, and the work that came after. */
  async record(outcomes: readonly MaintenanceOutcome[]): Promise<number> {
    const facts = outcomes.map(({ vehicleId, seenAt, use }) => ({
      vehicleId,
      use,
      seenAt: new Date(seenAt),
    }));
    const services = outcomes.flatMap(({ vehicleId, services: all }) =>
      all.map(({ component, time }) => ({ vehicleId, component, servicedAt: new Date(time) })),
    );
    await this.database.transaction(async (tx) => {
      await this.facts.keep(tx, facts);
      await this.facts.record(tx, services);
    });
    return outcomes.length;
  }

  /** Work that is done, each event once. */
  async take(messages: readonly StreamMessage<Updated>[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        messages.map(({ id }) => id),
      );
      const updates = messages.filter(({ id }) => fresh.has(id)).map(({ data }) => data);
      await this.facts.record(tx, updates.flatMap(servicesOf));
    });
  }
}

const servicesOf = ({ vehicleId, status, components, performedAt, time }: Updated): ServiceRow[] =>
  status === 'completed'
    ? components.map((component) => ({ vehicleId, component, servicedAt: new Date(performedAt ?? time) }))
    : [];
