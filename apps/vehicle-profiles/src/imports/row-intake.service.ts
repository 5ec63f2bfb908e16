import { Inject, Injectable } from '@nestjs/common';
import type { RowBatch } from '@rover/contracts';
import { Database, Inbox } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { callerScopeOf, CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { VehicleImportUnknownError } from './import.errors.js';
import { VehicleImportRepository } from './import.repository.js';
import { readRow } from './read-row.js';
import type { StatedVehicle } from './read-row.js';
import { StatedVehicles } from './stated-vehicles.service.js';
import type { Word } from './stated-vehicles.service.js';
import type { VehiclePlan } from './vehicle-plan.js';

const CONSUMER = 'vehicle-profiles imports';

/** Takes the rows of files: each message once, in a transaction of its own. */
@Injectable()
export class RowIntake {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly imports: VehicleImportRepository,
    private readonly stated: StatedVehicles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleImportUnknownError for rows of an import that was never begun */
  async receive(message: StreamMessage<RowBatch>): Promise<void> {
    const { id, data } = message;
    const found = await this.imports.find(data.importId);
    if (!found) throw new VehicleImportUnknownError(data.importId);
    const { plan } = found;
    const { source, statedAt } = plan.options;
    const word = { source, statedAt, scope: callerScopeOf(message) };
    await this.database.transaction(async (tx) => {
      const fresh = await this.inbox.claim(tx, CONSUMER, [id]);
      if (fresh.size > 0) await this.#take(tx, data, { plan, word });
    });
  }

  async #take(
    tx: Transaction,
    { importId, rows, unreadable, last }: RowBatch,
    { plan, word }: { plan: VehiclePlan; word: Word },
  ): Promise<void> {
    const read = rows.map((row) => readRow(row, plan));
    const vehicles = read.flatMap((row): StatedVehicle[] => ('stated' in row ? [row.stated] : []));
    const refused = await this.stated.record(tx, vehicles, word);
    const rejections = [
      ...unreadable.map(({ line, reason }) => ({ line, field: 'row', reason })),
      ...read.flatMap((row) => ('rejections' in row ? row.rejections : [])),
      ...refused,
    ];
    const received = rows.length + unreadable.length;
    const accepted = vehicles.length - refused.length;
    await this.imports.reject(tx, importId, rejections);
    const step = { id: importId, received, accepted, rejected: received - accepted, last };
    await this.imports.advance(tx, step, new Date(this.clock.now()));
  }
}
