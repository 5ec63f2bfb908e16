import { Injectable } from '@nestjs/common';
import type { AddressChannel, Caller, NotificationPreferences } from '@rover/contracts';
import { Database, prepared } from '@rover/persistence';
import type { Sql } from '@rover/persistence';
import { NotificationSeals } from '../notification-seals.service.js';

/** A code that was sent to an address, and is good for a while. */
export interface AddressCheck {
  readonly address: string;
  readonly code: string;
  /** Epoch ms. */
  readonly sentAt: number;
  /** Wrong codes since. */
  readonly tries: number;
}

/** What somebody said of how to reach them, and who they were then, by their token. */
export interface StoredPreferences {
  readonly userId: string;
  readonly caller: Caller;
  readonly preferences: NotificationPreferences;
  /** Addresses that are theirs, as far as a code shows it. */
  readonly confirmed: Readonly<Partial<Record<AddressChannel, string>>>;
  readonly checks: Readonly<Partial<Record<AddressChannel, AddressCheck>>>;
}

type Personal = Pick<NotificationPreferences, 'name' | 'email' | 'phone'> &
  Partial<Pick<StoredPreferences, 'confirmed' | 'checks'>>;

interface Row {
  readonly user_id: string;
  readonly caller: Caller;
  readonly facts: Omit<NotificationPreferences, keyof Personal>;
  readonly wrapped_key: Buffer;
  readonly personal: Buffer;
}

const COLUMNS = 'user_id, caller, facts, wrapped_key, personal';
const FIND = prepared(`SELECT ${COLUMNS} FROM notification_preferences WHERE user_id = $1`);
const LOCK = prepared(`SELECT ${COLUMNS} FROM notification_preferences WHERE user_id = $1 FOR UPDATE`);
const OF_SHOWROOM = prepared(`
SELECT ${COLUMNS} FROM notification_preferences WHERE showrooms @> ARRAY[$1] ORDER BY user_id LIMIT 500`);
const OF_VEHICLE = prepared(`
SELECT ${COLUMNS} FROM notification_preferences
WHERE vehicles @> ARRAY[$1] OR fleets && $2::text[] ORDER BY user_id LIMIT 500`);
const SAVE = prepared(`
INSERT INTO notification_preferences
  (user_id, caller, facts, showrooms, vehicles, fleets, wrapped_key, personal, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (user_id) DO UPDATE SET (caller, facts, showrooms, vehicles, fleets, wrapped_key, personal, updated_at) =
  ROW (excluded.caller, excluded.facts, excluded.showrooms, excluded.vehicles, excluded.fleets, excluded.wrapped_key,
       excluded.personal, excluded.updated_at)`);
const FORGET = prepared('DELETE FROM notification_preferences WHERE user_id = ANY($1::text[])');

/** How people who sign in want to be told of things, in PostgreSQL; their addresses sealed. */
@Injectable()
export class PreferenceRepository {
  constructor(
    private readonly database: Database,
    private readonly seals: NotificationSeals,
  ) {}

  async find(userId: string): Promise<StoredPreferences | undefined> {
    const [row] = await this.database.query<Row>(FIND, [userId]);
    return row && this.#opened(row);
  }

  /** Those who want to be told of a showroom. */
  async ofShowroom(showroomId: string): Promise<StoredPreferences[]> {
    const rows = await this.database.query<Row>(OF_SHOWROOM, [showroomId]);
    return rows.map((row) => this.#opened(row));
  }

  /** Those who want to be told of a vehicle, or of the fleet that it is in. */
  async ofVehicle(vehicleId: string, fleetIds: readonly string[]): Promise<StoredPreferences[]> {
    const rows = await this.database.query<Row>(OF_VEHICLE, [vehicleId, fleetIds]);
    return rows.map((row) => this.#opened(row));
  }

  /** For a change that must not be lost to another. */
  async lock(tx: Sql, userId: string): Promise<StoredPreferences | undefined> {
    const [row] = await tx.query<Row>(LOCK, [userId]);
    return row && this.#opened(row);
  }

  async save(
    tx: Sql,
    { userId, caller, preferences, confirmed, checks }: StoredPreferences,
    now: Date,
  ): Promise<void> {
    const { name, email, phone, ...facts } = preferences;
    const personal: Personal = { name, email, phone, confirmed, checks };
    const { wrappedKey, sealed } = this.seals.sealOwn(userId, JSON.stringify(personal));
    const { showrooms, vehicles, fleets } = facts;
    const values = [userId, JSON.stringify(caller), JSON.stringify(facts), showrooms, vehicles, fleets];
    await tx.execute(SAVE, [...values, wrappedKey, sealed, now]);
  }

  async forget(tx: Sql, userIds: readonly string[]): Promise<void> {
    if (userIds.length > 0) await tx.execute(FORGET, [userIds]);
  }

  #opened({ user_id: userId, caller, facts, wrapped_key: wrappedKey, personal }: Row): StoredPreferences {
    const text = this.seals.openOwn(userId, { wrappedKey, sealed: personal });
    const { confirmed = {}, checks = {}, ...own } = JSON.parse(text) as Personal;
    return { userId, caller, preferences: { ...facts, ...own }, confirmed, checks };
  }
}
