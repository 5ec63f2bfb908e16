import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Outbox, Sweeps, type Transaction } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { AlertLogRepository } from './alert-log.repository.js';
import { triggeredEvents } from './alert-log.service.js';
import { AlertRepository } from './alert.repository.js';
import { toVehicleAlert, type AlertRow } from './alert-row.js';

const EVERY_MS = 500;
const AT_ONCE = 100;

/** Tells again of what is still active when its snooze, or the mute window of its vehicle, has ended. */
@Injectable()
export class AlertQuiet implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly alerts: AlertRepository,
    private readonly log: AlertLogRepository,
    private readonly outbox: Outbox,
    private readonly sweeps: Sweeps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.keep({ name: 'alert-quiet', everyMs: EVERY_MS, run: () => this.run() });
  }

  private async run(): Promise<void> {
    while ((await this.database.transaction((tx) => this.end(tx))) === AT_ONCE);
  }

  /** Answers how many had to be looked at. */
  private async end(tx: Transaction): Promise<number> {
    const now = this.clock.now();
    const ended = await this.alerts.endedQuiet(tx, now, AT_ONCE);
    if (ended.length === 0) return 0;
    const fleets = ended.flatMap((row) => row.fleet_id ?? []);
    const mutes = await this.log.mutes(
      tx,
      ended.map((row) => row.vehicle_id),
      fleets,
      now,
    );
    for (const row of ended) {
      const again = mutes.get(`v${row.vehicle_id}`) ?? mutes.get(`f${row.fleet_id}`);
      if (again === undefined) await this.tell(tx, row, now);
      else await tx.execute('UPDATE alert SET muted_until = $2 WHERE id = $1', [row.id, new Date(again)]);
    }
    return ended.length;
  }

  private async tell(tx: Transaction, row: AlertRow, now: number): Promise<void> {
    const kind =
      (row.snoozed_until?.getTime() ?? 0) >= (row.muted_until?.getTime() ?? 0) ? 'snoozeEnded' : 'muteEnded';
    const [told] = await tx.query<AlertRow>(
      'UPDATE alert SET snoozed_until = NULL, muted_until = NULL, told = true WHERE id = $1 RETURNING *',
      [row.id],
    );
    await this.log.note(tx, [{ alertId: row.id, kind, time: now, details: {} }]);
    await this.outbox.addAll(tx, triggeredEvents(toVehicleAlert(told as AlertRow), kind));
  }
}
