import { Injectable } from '@nestjs/common';
import { vehicleAlertCleared } from '@rover/contracts';
import { Outbox, type Transaction } from '@rover/persistence';
import { toVehicleAlert, type AlertRow } from './alert-row.js';

const CLOSE = `
WITH closed AS (
  UPDATE alert SET status = 'cleared', cleared_at = $2, cleared_by = 'rule' WHERE rule_id = $1 AND status = 'active' RETURNING *
), noted AS (
  INSERT INTO alert_change (alert_id, kind, time, details) SELECT id, 'cleared', $2, '{"by": "rule"}' FROM closed
)
SELECT * FROM closed`;

/** Clears what a rule holds open when it is changed or switched off. */
@Injectable()
export class AlertCloser {
  constructor(private readonly outbox: Outbox) {}

  async closeRule(tx: Transaction, ruleId: string, now: number): Promise<void> {
    const closed = await tx.query<AlertRow>(CLOSE, [ruleId, new Date(now)]);
    const told = closed.filter((row) => row.told);
    await this.outbox.add(tx, vehicleAlertCleared, told.map(toVehicleAlert));
  }
}
