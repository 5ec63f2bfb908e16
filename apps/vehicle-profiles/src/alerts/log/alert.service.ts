import { Inject, Injectable } from '@nestjs/common';
import { vehicleAlertCleared } from '@rover/contracts';
import type {
  acknowledgeAlert,
  AlertChange,
  assignAlert,
  Caller,
  commentAlert,
  listVehicleAlerts,
  RequestOf,
  snoozeAlert,
  VehicleAlert,
} from '@rover/contracts';
import { Database, Outbox, type Page, type Transaction } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { AlertAccess } from '../alert-access.js';
import { Watches } from '../watch/watches.service.js';
import { AlertClearedError, AlertUnknownError, SnoozeInPastError } from './alert.errors.js';
import { AlertRepository, type AlertAction } from './alert.repository.js';
import { toVehicleAlert, type AlertRow } from './alert-row.js';

const LONGEST_SNOOZE_MS = 30 * 86_400_000;

type Step = Pick<AlertAction, 'kind' | 'comment' | 'details' | 'set'>;

/** What people do about alerts. */
@Injectable()
export class AlertService {
  constructor(
    private readonly database: Database,
    private readonly repository: AlertRepository,
    private readonly access: AlertAccess,
    private readonly watches: Watches,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(query: RequestOf<typeof listVehicleAlerts>, caller: Caller): Promise<Page<VehicleAlert>> {
    const page = await this.repository.list(query, await this.access.visible(caller));
    return { ...page, data: page.data.map(toVehicleAlert) };
  }

  /** @throws AlertUnknownError */
  async get(id: string, caller: Caller): Promise<VehicleAlert & { history: AlertChange[] }> {
    const row = await this.repository.find(this.database, id, await this.access.visible(caller));
    if (!row) throw new AlertUnknownError();
    return { ...toVehicleAlert(row), history: await this.repository.history(id) };
  }

  /** Who acknowledged first stays. @throws AlertUnknownError, ForbiddenError */
  acknowledge({ id, comment }: RequestOf<typeof acknowledgeAlert>, caller: Caller): Promise<VehicleAlert> {
    return this.act(id, caller, (row, now) =>
      row.acknowledged_at
        ? undefined
        : {
            kind: 'acknowledged',
            comment,
            set: { acknowledged_at: new Date(now), acknowledged_by: caller.sub },
          },
    );
  }

  /** @throws AlertUnknownError, ForbiddenError, AlertClearedError, SnoozeInPastError */
  snooze({ id, until, comment }: RequestOf<typeof snoozeAlert>, caller: Caller): Promise<VehicleAlert> {
    return this.act(id, caller, (row, now) => {
      const ahead = Date.parse(until) - now;
      if (row.status !== 'active') throw new AlertClearedError();
      if (ahead <= 0 || ahead > LONGEST_SNOOZE_MS) throw new SnoozeInPastError();
      return { kind: 'snoozed', comment, details: { until }, set: { snoozed_until: until } };
    });
  }

  /** @throws AlertUnknownError, ForbiddenError */
  assign({ id, assignee, comment }: RequestOf<typeof assignAlert>, caller: Caller): Promise<VehicleAlert> {
    return this.act(id, caller, () => ({
      kind: 'assigned',
      comment,
      details: { assignee },
      set: { assignee },
    }));
  }

  /** @throws AlertUnknownError, ForbiddenError */
  comment({ id, comment }: RequestOf<typeof commentAlert>, caller: Caller): Promise<VehicleAlert> {
    return this.act(id, caller, () => ({ kind: 'commented', comment, set: {} }));
  }

  /**
   * Clears an alert by hand, in its rule's state as well, so that the rule may ring anew. What is cleared already stays.
   * The watch is locked before the alert, in the order in which readings lock them.
   * @throws AlertUnknownError, ForbiddenError
   */
  async clear({ id, comment }: RequestOf<typeof acknowledgeAlert>, caller: Caller): Promise<VehicleAlert> {
    const seen = await this.get(id, caller);
    await this.access.requireEdit(caller, seen.vehicleId);
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const watched = await this.watches.locked(tx, seen.vehicleId);
      if (watched.open[seen.ruleId]?.id === id) watched.release(seen.ruleId);
      await this.watches.finish(tx, [watched], { now, lateBefore: now }, () => []);
      const row = await this.locked(tx, id, caller);
      if (row.status === 'cleared') return toVehicleAlert(row);
      const set = { status: 'cleared', cleared_at: new Date(now), cleared_by: 'person' };
      const cleared = await this.repository.act(tx, {
        id,
        kind: 'cleared',
        by: caller.sub,
        now,
        comment,
        details: { by: 'person' },
        set,
      });
      if (cleared.told) await this.outbox.add(tx, vehicleAlertCleared, [toVehicleAlert(cleared)], { caller });
      return toVehicleAlert(cleared);
    });
  }

  private async act(
    id: string,
    caller: Caller,
    stepOf: (row: AlertRow, now: number) => Step | undefined,
  ): Promise<VehicleAlert> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const row = await this.locked(tx, id, caller);
      await this.access.requireEdit(caller, row.vehicle_id);
      const step = stepOf(row, now);
      return toVehicleAlert(step ? await this.repository.act(tx, { id, by: caller.sub, now, ...step }) : row);
    });
  }

  private async locked(tx: Transaction, id: string, caller: Caller): Promise<AlertRow> {
    const row = await this.repository.find(tx, id, await this.access.visible(caller), true);
    if (!row) throw new AlertUnknownError();
    return row;
  }
}
