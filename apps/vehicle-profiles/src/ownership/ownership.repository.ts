import { Injectable } from '@nestjs/common';
import type { Ownership, OwnershipTransfer } from '@rover/contracts';
import { Database, keyset, prepared } from '@rover/persistence';
import type { Page, Sql } from '@rover/persistence';

const CURRENT = prepared('SELECT owner FROM ownership WHERE vehicle_id = $1 AND ends_at IS NULL');
const END = prepared('UPDATE ownership SET ends_at = $2 WHERE vehicle_id = $1 AND ends_at IS NULL');
const BEGIN = prepared(`
INSERT INTO ownership (id, vehicle_id, owner, begins_at, odometer, transfer_id) VALUES ($1, $2, $3, $4, $5, $6)`);
const SEAL = prepared(`
INSERT INTO vehicle_seal (vehicle_id, sealed_before) VALUES ($1, $2)
ON CONFLICT (vehicle_id) DO UPDATE SET sealed_before = greatest(vehicle_seal.sealed_before, excluded.sealed_before)`);
const EXPIRE = prepared(`
UPDATE ownership_transfer SET status = 'expired', ended_at = expires_at
WHERE vehicle_id = $1 AND status = 'offered' AND expires_at <= $2`);
const OFFER = prepared(`
INSERT INTO ownership_transfer (id, vehicle_id, from_user, to_user, status, offered_by, offered_at, expires_at, note)
VALUES ($1, $2, $3, $4, 'offered', $5, $6, $7, $8) ON CONFLICT (vehicle_id) WHERE status = 'offered' DO NOTHING`);
const LOCK = prepared('SELECT * FROM ownership_transfer WHERE id = $1 FOR UPDATE');
const CLOSE = prepared('UPDATE ownership_transfer SET status = $2, ended_at = $3 WHERE id = $1');

const byId = keyset({ columns: { id: 'uuid' }, order: 'desc' });

interface TransferRow extends Pick<OwnershipTransfer, 'id' | 'status'> {
  readonly vehicle_id: string;
  readonly from_user: string | null;
  readonly to_user: string;
  readonly offered_by: string;
  readonly offered_at: Date;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
  readonly note: string | null;
}

interface OwnershipRow {
  readonly id: string;
  readonly vehicle_id: string;
  readonly owner: string;
  readonly begins_at: Date;
  readonly ends_at: Date | null;
  readonly odometer: number | null;
  readonly transfer_id: string | null;
}

/** What a page is of. */
interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** Owners and transfers in PostgreSQL. */
@Injectable()
export class OwnershipRepository {
  constructor(private readonly database: Database) {}

  async ownerOf(tx: Sql, vehicleId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ owner: string }>(CURRENT, [vehicleId]);
    return row?.owner;
  }

  /** Ends one ownership, begins the next, and seals what was before. */
  async change(
    tx: Sql,
    { id, vehicleId, owner, from, odometerAtBegin, transferId }: Ownership,
  ): Promise<void> {
    await tx.execute(END, [vehicleId, from]);
    await tx.execute(BEGIN, [id, vehicleId, owner, from, odometerAtBegin ?? null, transferId ?? null]);
    await tx.execute(SEAL, [vehicleId, from]);
  }

  async expire(tx: Sql, vehicleId: string, now: Date): Promise<void> {
    await tx.execute(EXPIRE, [vehicleId, now]);
  }

  /** Answers whether no other offer was open. */
  async offer(tx: Sql, transfer: OwnershipTransfer): Promise<boolean> {
    const { id, vehicleId, from, to, offeredBy, offeredAt, expiresAt, note } = transfer;
    const values = [id, vehicleId, from ?? null, to, offeredBy, offeredAt, expiresAt, note ?? null];
    return (await tx.execute(OFFER, values)) > 0;
  }

  async lock(tx: Sql, id: string): Promise<OwnershipTransfer | undefined> {
    const [row] = await tx.query<TransferRow>(LOCK, [id]);
    return row && transferOf(row);
  }

  async close(tx: Sql, { id, status, endedAt }: OwnershipTransfer): Promise<void> {
    await tx.execute(CLOSE, [id, status, endedAt]);
  }

  /** @throws CursorInvalidError */
  async owners(vehicleId: string, { limit, cursor }: PageQuery): Promise<Page<Ownership>> {
    const after = byId.after(cursor, 3);
    const rows = await this.database.query<OwnershipRow>(
      `SELECT * FROM ownership WHERE vehicle_id = $1 AND ${after.sql} ORDER BY ${byId.orderBy} LIMIT $2`,
      [vehicleId, limit + 1, ...after.values],
    );
    const { data, meta } = byId.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(ownershipOf), meta };
  }

  /** @throws CursorInvalidError */
  async transfers(user: string, { limit, cursor }: PageQuery): Promise<Page<OwnershipTransfer>> {
    const after = byId.after(cursor, 3);
    const rows = await this.database.query<TransferRow>(
      `SELECT * FROM ownership_transfer WHERE (to_user = $1 OR offered_by = $1) AND ${after.sql}
       ORDER BY ${byId.orderBy} LIMIT $2`,
      [user, limit + 1, ...after.values],
    );
    const { data, meta } = byId.page(rows, limit, ({ id }) => [id]);
    return { data: data.map(transferOf), meta };
  }
}

const transferOf = (row: TransferRow): OwnershipTransfer => ({
  ...{
    id: row.id,
    vehicleId: row.vehicle_id,
    to: row.to_user,
    status: row.status,
    offeredBy: row.offered_by,
  },
  ...(row.from_user !== null && { from: row.from_user }),
  offeredAt: row.offered_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  ...(row.ended_at !== null && { endedAt: row.ended_at.toISOString() }),
  ...(row.note !== null && { note: row.note }),
});

const ownershipOf = (row: OwnershipRow): Ownership => ({
  ...{ id: row.id, vehicleId: row.vehicle_id, owner: row.owner },
  from: row.begins_at.toISOString(),
  until: row.ends_at?.toISOString() ?? null,
  ...(row.odometer !== null && { odometerAtBegin: row.odometer }),
  ...(row.transfer_id !== null && { transferId: row.transfer_id }),
});
