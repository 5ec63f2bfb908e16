import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { accessUserErased } from '@rover/contracts';
import { Database, Outbox, Sweeps } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { CLOCK, DeviceKeys } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { GrantRecorder } from '../access/grants/grant-recorder.service.js';
import { GrantRepository } from '../access/grants/grant.repository.js';
import { ReadAudit } from '../audit/read-audit.service.js';
import { erasureSteps } from './erasure-steps.js';
import { ErasureRepository } from './erasure.repository.js';
import type { ErasureRow } from './erasure.repository.js';

const EVERY_MS = 2_000;

/**
 * Forgets people, a step to a transaction: which one is next stands in PostgreSQL, so that a restart goes on where it was,
 * and each step can be run again.
 */
@Injectable()
export class Eraser implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly erasures: ErasureRepository,
    private readonly grants: GrantRepository,
    private readonly recorder: GrantRecorder,
    private readonly keys: DeviceKeys,
    private readonly audit: ReadAudit,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeps.keep({ name: 'erasures', everyMs: EVERY_MS, run: (ending) => this.sweep(ending) });
  }

  /** One that fails keeps no other waiting. */
  async sweep(ending?: AbortSignal): Promise<void> {
    const failures: unknown[] = [];
    for (const id of await this.erasures.open())
      await this.#run(id, ending).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Erasures that stopped are tried again');
  }

  /** Looks that wait in memory would bring the name back. */
  async #run(id: string, ending?: AbortSignal): Promise<void> {
    await this.audit.flush();
    let more = true;
    while (more && !ending?.aborted) more = await this.database.transaction((tx) => this.#next(tx, id));
  }

  /** Answers whether there is more to do. */
  async #next(tx: Transaction, id: string): Promise<boolean> {
    const row = await this.erasures.take(tx, id);
    if (!row || row.user_id === null) return false;
    const step = erasureSteps[row.step];
    if (!step) return this.#finish(tx, row, row.user_id);
    if (row.step === 0) await this.#shutOut(tx, row.user_id, row.token);
    const forgetting = { user: row.user_id, token: row.token, at: row.requested_at };
    await this.erasures.step(tx, id, step.kind, step.statement(forgetting));
    return true;
  }

  /** First of all, so that whoever is being forgotten adds nothing meanwhile. */
  async #shutOut(tx: Transaction, user: string, token: string): Promise<void> {
    await this.keys.forget(user, token);
    const now = new Date(this.clock.now());
    await this.recorder.revoke(tx, await this.grants.lockOpenOf(tx, user, now), now, {});
  }

  async #finish(tx: Transaction, { id, erased }: ErasureRow, user: string): Promise<boolean> {
    const now = new Date(this.clock.now());
    await this.erasures.finish(tx, id, now);
    const data = { user, erasureId: id, erased, time: now.toISOString() };
    await this.outbox.add(tx, accessUserErased, [data]);
    return false;
  }
}
