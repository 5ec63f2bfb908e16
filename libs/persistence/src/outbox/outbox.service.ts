import { Injectable } from '@nestjs/common';
import type { Caller, EventContract, EventData } from '@rover/contracts';
import { uuidV7 } from '@rover/redis-streams';
import { prepared } from '../database/sql.js';
import type { Sql } from '../database/sql.js';

/** What travels with every event of one call. */
export interface OutboxOptions<E extends EventContract = EventContract> {
  /** On whose behalf. Default: nobody, the platform itself. */
  caller?: Caller;
  /** W3C trace context. Default: that of the running span, if any. */
  traceparent?: string;
  /** Mints an event's id. Default: a new UUID version 7. A fixed id makes a repeated event recognisable. */
  id?: (data: EventData<E>, index: number) => string;
}

/** The wake-up rides on the insert: one round trip, and PostgreSQL sends it only after the commit. */
const ADD = prepared(`
WITH added AS (
  INSERT INTO outbox (event_id, topic, type, key, data, context, traceparent)
  SELECT event_id, $1, $2, key, data, $3, $4
  FROM unnest($5::uuid[], $6::text[], $7::text[]) WITH ORDINALITY AS event (event_id, key, data, place)
  ORDER BY place
)
SELECT pg_notify('outbox_' || current_schema(), '')`);

/** Events that tell of a change in PostgreSQL: written with the change, appended to their stream by the relay. */
@Injectable()
export class Outbox {
  /**
   * Adds events to the caller's transaction: all or none, in the given order, one statement.
   *
   * Order per key is that of the calls as long as they are made while a row of that key is locked (it was inserted or
   * updated before in the same transaction), which is what a change of a key's state does anyway.
   *
   * @returns the events' ids, in order
   */
  async add<E extends EventContract>(
    tx: Sql,
    contract: E,
    data: readonly EventData<E>[],
    options: OutboxOptions<E> = {},
  ): Promise<string[]> {
    if (data.length === 0) return [];
    const ids = data.map(options.id ?? (() => uuidV7()));
    const context = options.caller && JSON.stringify({ caller: options.caller });
    await tx.query(ADD, [
      contract.topic.name,
      contract.name,
      context ?? null,
      options.traceparent ?? null,
      ids,
      data.map((item) => contract.key(item)),
      data.map((item) => JSON.stringify(item)),
    ]);
    return ids;
  }
}
