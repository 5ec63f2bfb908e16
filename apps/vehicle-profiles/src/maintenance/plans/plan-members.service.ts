import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Database, Sweeps } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { ExpiryService } from '../expiry/expiry.service.js';
import { CycleRepository } from './cycle.repository.js';
import { Replanning } from './replanning.service.js';

const kind = 'maintenance';
/** So many cycles are reckoned in one transaction; a plan for more of them goes on in the next sweep. */
const BATCH = 200;
const EVERY_MS = 60_000;

/** Keeps the vehicles of plans: they come and go, and what is stale is reckoned. */
@Injectable()
export class PlanMembers implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly cycles: CycleRepository,
    private readonly replanning: Replanning,
    private readonly expiries: ExpiryService,
    private readonly sweeps: Sweeps,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'maintenance plans', everyMs: EVERY_MS, run: () => this.sweep() });
  }

  /** The first of a plan's vehicles at once, the others by the sweep. */
  async refresh(tx: Transaction, planId: string): Promise<void> {
    await this.replanning.members(tx, planId);
    await this.replanning.stale(tx, BATCH, planId);
    await this.expiries.assessSource(tx, { kind, sourceId: planId });
  }

  activate(tx: Transaction, planId: string, active: boolean): Promise<void> {
    return this.expiries.activate(tx, { kind, sourceId: planId }, active);
  }

  async dismiss(tx: Transaction, planId: string): Promise<void> {
    await this.expiries.remove(tx, { kind, sourceId: planId });
    await this.cycles.drop(tx, planId);
  }

  /** Vehicles that came or went since, and everything that is stale. Safe in every replica at once. */
  async sweep(): Promise<void> {
    const plans = await this.database.query<{ id: string }>(
      'SELECT id FROM maintenance_plan WHERE deleted_at IS NULL',
    );
    for (const { id } of plans) await this.database.transaction((tx) => this.replanning.members(tx, id));
    let reckoned: number;
    do reckoned = await this.database.transaction((tx) => this.replanning.stale(tx, BATCH));
    while (reckoned === BATCH);
  }
}
