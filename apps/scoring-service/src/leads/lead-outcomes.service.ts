import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { leadConverted } from '@rover/contracts';
import type { EventData } from '@rover/contracts';
import { Database, Inbox, Sweeps } from '@rover/persistence';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { LeadRepository } from './lead.repository.js';
import { leaksOf } from './lead-snapshot.js';

type Decided = EventData<typeof leadConverted>;

/** An event as it came off the stream; its id makes a redelivery recognisable. */
export interface Received<Data> {
  readonly id: string;
  readonly data: Data;
}

const CONSUMER = 'scoring-service.leads';
const DAY_MS = 24 * 3_600_000;

/** Learns from the showroom what became of leads, and forgets whom it is told to forget. */
@Injectable()
export class LeadOutcomes implements OnApplicationBootstrap {
  constructor(
    private readonly leads: LeadRepository,
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({
      name: 'lead facts',
      everyMs: DAY_MS,
      run: () => this.leads.dropOld(this.clock.now()),
    });
  }

  /** Each event once, all of a batch or none of it. Facts that leak are left out; the outcome counts all the same. */
  async decide(events: readonly Received<Decided>[], converted: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(
        tx,
        CONSUMER,
        events.map(({ id }) => id),
      );
      const decided = events.filter(({ id }) => fresh.has(id)).map(({ data }) => data);
      await this.leads.keep(tx, decided.flatMap(factOf));
      const outcomes = decided.map(({ time, ...data }) => ({
        ...data,
        converted,
        decidedAt: new Date(time),
      }));
      await this.leads.decide(tx, outcomes);
    });
  }

  /** Deleting twice is deleting once: no inbox is needed. */
  async forget(customers: readonly string[]): Promise<void> {
    await this.database.transaction((tx) => this.leads.forget(tx, customers));
  }
}

function factOf({ leadId, customerId, facts, factsAt }: Decided) {
  if (!facts || leaksOf([{ facts }], '').length > 0) return [];
  return [{ leadId, customerId, facts, seenAt: new Date(factsAt ?? facts.capturedAt) }];
}
