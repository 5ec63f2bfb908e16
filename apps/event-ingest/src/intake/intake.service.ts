import { Injectable } from '@nestjs/common';
import { Database, Inbox, Outbox, SharedCommits } from '@rover/persistence';
import type { Transaction } from '@rover/persistence';
import { Metrics, scopeOf } from '@rover/platform';
import type { StreamMessage } from '@rover/redis-streams';
import { derivedId } from './derived-id.js';
import type { Judged, QuarantinedInput } from './judged.js';
import { QuarantineRepository } from './quarantine.repository.js';
import type { Quarantined } from './quarantine.repository.js';

type Event = Extract<Judged, { event: unknown }>['event'];

/** One message and what became of what was in it. */
export interface JudgedMessage<J = Judged> {
  readonly message: StreamMessage;
  readonly judged: readonly J[];
}

/** Messages of one kind that are recorded together. */
interface Taken {
  readonly kind: string;
  readonly messages: readonly JudgedMessage[];
}

/** How many events were new, and why inputs are in quarantine. */
interface Recorded {
  readonly recorded: number;
  readonly refused: readonly string[];
}

/** Records what the doors took: each event once however often it is sent, what is unusable in quarantine. */
@Injectable()
export class IntakeService {
  readonly #counter;
  readonly #commits = new SharedCommits<Taken, Recorded>((taken) => this.#recordAll(taken));

  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    private readonly quarantine: QuarantineRepository,
    metrics: Metrics,
  ) {
    this.#counter = metrics.counter('rover_ingest_inputs_total', 'Inputs taken from the doors', [
      'kind',
      'outcome',
    ]);
  }

  /** @param kind names what is taken, in the metric, the quarantine and the inbox */
  async record(kind: string, messages: readonly JudgedMessage[]): Promise<void> {
    const taken = messages.flatMap(({ judged }) => eventsOf(judged)).length;
    const { recorded, refused } = await this.#commits.take({ kind, messages }, taken);
    this.#counter.inc({ kind, outcome: 'recorded' }, recorded);
    this.#counter.inc({ kind, outcome: 'duplicate' }, taken - recorded);
    for (const reason of refused) this.#counter.inc({ kind, outcome: reason });
  }

  /**
   * Keeps what is unusable of inputs whose good part takes another way than the outbox. PostgreSQL is asked for nothing
   * when all are good.
   */
  async quarantineOf(kind: string, messages: readonly JudgedMessage<object>[]): Promise<void> {
    const bad = messages.flatMap(quarantined);
    if (bad.length === 0) return;
    for (const reason of await this.quarantine.add(this.database, kind, bad))
      this.#counter.inc({ kind, outcome: reason });
  }

  /** Counts what was recorded, or dropped by a rule of the domain, without coming here. */
  count(kind: string, outcome: string, count: number): void {
    if (count > 0) this.#counter.inc({ kind, outcome }, count);
  }

  #recordAll(taken: readonly Taken[]): Promise<Recorded[]> {
    return this.database.transaction(async (tx) => {
      const recorded = await this.#recordEvents(tx, taken);
      const outcomes: Recorded[] = [];
      for (const [place, { kind, messages }] of taken.entries()) {
        const refused = await this.quarantine.add(tx, kind, messages.flatMap(quarantined));
        outcomes.push({ recorded: recorded[place] as number, refused });
      }
      return outcomes;
    });
  }

  /** Answers how many events of each were new. Two statements, however many messages share the transaction. */
  async #recordEvents(tx: Transaction, taken: readonly Taken[]): Promise<number[]> {
    const given = taken.map(arrivals);
    const fresh = await this.#claim(tx, taken, given);
    // Deleting makes the second of two with one id in the same transaction a duplicate too.
    const news = given.map((events, place) =>
      events.filter(({ id }) => fresh.get(taken[place]!.kind)!.delete(id)),
    );
    await this.outbox.addAll(tx, news.flat());
    return news.map((events) => events.length);
  }

  /** By kind, the ids that are seen for the first time. All that come together are of one kind, or of two. */
  async #claim(
    tx: Transaction,
    taken: readonly Taken[],
    given: readonly (readonly Event[])[],
  ): Promise<Map<string, Set<string>>> {
    const ids = new Map<string, string[]>();
    for (const [place, { kind }] of taken.entries())
      ids.set(kind, [...(ids.get(kind) ?? []), ...given[place]!.map(({ id }) => id)]);
    const fresh = new Map<string, Set<string>>();
    for (const [kind, each] of ids) fresh.set(kind, await this.inbox.claim(tx, `event-ingest ${kind}`, each));
    return fresh;
  }
}

/** The events of messages, each with the caller and the trace of its own. */
const arrivals = ({ messages }: Taken): Event[] =>
  messages.flatMap(({ message, judged }) => {
    const scope = scopeOf(message);
    return eventsOf(judged).map((event) => ({ ...scope, ...event }));
  });

const eventsOf = (judged: readonly Judged[]): Event[] =>
  judged.flatMap((one) => ('event' in one ? [one.event] : []));

const isQuarantined = (one: object): one is QuarantinedInput => 'quarantined' in one;

const quarantined = ({ message, judged }: JudgedMessage<object>): Quarantined[] =>
  judged.flatMap((one) =>
    isQuarantined(one)
      ? [
          {
            // By what it is and not by where it stood: a redelivery may be judged otherwise.
            id: derivedId(Date.parse(message.time), [message.id, one.quarantined, one.input]),
            reason: one.quarantined,
            input: one.input,
            receivedAt: message.time,
          },
        ]
      : [],
  );
