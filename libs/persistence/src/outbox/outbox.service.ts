import { Injectable } from '@nestjs/common';
import type { Caller, EventContract, EventData } from '@rover/contracts';
import { uuidV7 } from '@rover/redis-streams';
import { prepared } from '../database/sql.js';
import type { Transaction } from '../database/transaction.js';
import { OutboxRelay } from './outbox-relay.service.js';

/** What travels with every event of one call; `scopeOf(context)` of a handler fits. */
export interface OutboxOptions {
  /** On whose behalf. Default: nobody, the platform itself. */
  readonly caller?: Caller;
  /** W3C trace context of what caused the events. Default: none. */
  readonly traceparent?: string;
}

/** One event of several kinds in one call. */
export interface OutboxEvent<E extends EventContract = EventContract> {
  readonly contract: E;
  readonly data: EventData<E>;
  /** Default: a new UUID version 7. A fixed id makes a repeated event recognisable. */
  readonly id?: string;
  /** On whose behalf, when the events of one call are of several callers. Default: that of the call. */
  readonly caller?: Caller;
  /** What caused this event, when the events of one call have several causes. Default: that of the call. */
  readonly traceparent?: string;
}

/**
 * The wake-up rides on the insert: one round trip, and PostgreSQL sends it only after the commit.
 *
 * What can hold no line break (ids, names, and JSON, which writes one as `\\n`) travels as lines. As arrays each quote of
 * each event would be escaped here and read back there, which was a third of the cost.
 */
const ADD = prepared(`
WITH added AS (
  INSERT INTO outbox (event_id, topic, type, key, data, context, traceparent)
  SELECT event_id, topic, type, key, data, context, traceparent
  FROM unnest(string_to_array($1, E'\\n')::uuid[], string_to_array($2, E'\\n'), string_to_array($3, E'\\n'), $4::text[],
              string_to_array($5, E'\\n'), string_to_array($6, E'\\n', ''), string_to_array($7, E'\\n', ''))
       WITH ORDINALITY AS event (event_id, topic, type, key, data, context, traceparent, place)
  ORDER BY place
)
SELECT pg_notify('outbox_' || current_schema(), $8)`);

/** As the event's header has it; empty for nobody. */
const contextOf = (caller: Caller | undefined): string => (caller ? JSON.stringify({ caller }) : '');

const lines = (texts: readonly string[]): string => texts.join('\n');

/** Events that tell of a change in PostgreSQL: written with the change, appended to their stream by the relay. */
@Injectable()
export class Outbox {
  constructor(private readonly relay: OutboxRelay) {}

  /**
   * Adds events of one contract to the caller's transaction: all or none, in the given order, one statement.
   *
   * Order per key is that of the calls as long as they are made while a row of that key is locked (it was inserted or
   * updated before in the same transaction), which is what a change of a key's state does anyway.
   *
   * @returns the events' ids, in order
   */
  add<E extends EventContract>(
    tx: Transaction,
    contract: E,
    data: readonly EventData<E>[],
    options?: OutboxOptions,
  ): Promise<string[]> {
    return this.addAll(
      tx,
      data.map((one) => ({ contract, data: one })),
      options,
    );
  }

  /** The same for events of several contracts, whose order among each other is kept too. */
  async addAll(
    tx: Transaction,
    events: readonly OutboxEvent[],
    { caller, traceparent }: OutboxOptions = {},
  ): Promise<string[]> {
    if (events.length === 0) return [];
    const ids = events.map(({ id }) => id ?? uuidV7());
    await tx.query(ADD, [
      lines(ids),
      lines(events.map(({ contract }) => contract.topic.name)),
      lines(events.map(({ contract }) => contract.name)),
      events.map(({ contract, data }) => contract.key(data)),
      lines(events.map(({ data }) => JSON.stringify(data))),
      lines(events.map((event) => contextOf(event.caller ?? caller))),
      lines(events.map((event) => event.traceparent ?? traceparent ?? '')),
      this.relay.name,
    ]);
    tx.onCommit(() => this.relay.wake());
    return ids;
  }
}
