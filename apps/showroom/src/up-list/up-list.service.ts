import { Inject, Injectable } from '@nestjs/common';
import { customerEngaged, upListUpdated } from '@rover/contracts';
import type { Caller, UpAssignment, UpList } from '@rover/contracts';
import { Database, Outbox, type Transaction } from '@rover/persistence';
import { CLOCK, CONFIG } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { requireStaff } from '../common/showroom-access.js';
import { InTurn } from '../common/in-turn.js';
import { VisitNotFoundError } from '../floor/floor.errors.js';
import { VisitRepository } from '../floor/visits/visit.repository.js';
import { isOpen, type VisitState } from '../floor/visits/visit-state.js';
import { RepNotFoundError } from '../reps/rep.errors.js';
import { RepRepository, type RepRecord } from '../reps/rep.repository.js';
import { isAway } from '../reps/shifts.js';
import type { ShowroomConfig } from '../showroom.config.js';
import { NotOnUpListError, NoVisitorError, VisitEndedError } from './up-list.errors.js';
import { UpListRepository, type UpLogEntry, type UpRow } from './up-list.repository.js';
import { callNext } from './call-next.js';
import { entryOf, toAssignment, toUpList } from './up-list.view.js';

/** Somebody's word on a turn. */
interface Turn {
  readonly showroomId: string;
  readonly repId: string;
}

/**
 * Whose turn it is. All that changes a list does so under its lock, so that one visitor is given to one rep and a rep has
 * one visitor, however many come at once; whoever is free takes who has waited longest, in the same transaction.
 */
@Injectable()
export class UpListService {
  private readonly turns = new InTurn();

  constructor(
    private readonly database: Database,
    private readonly list: UpListRepository,
    private readonly reps: RepRepository,
    private readonly visits: VisitRepository,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: ShowroomConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ShowroomUnknownError */
  async get(showroomId: string, caller: Caller): Promise<UpList> {
    requireStaff(caller, showroomId);
    const [rows, waiting] = await Promise.all([this.list.all(showroomId), this.list.waiting(showroomId)]);
    return toUpList(showroomId, rows, waiting);
  }

  /** @throws ShowroomUnknownError, RepNotFoundError */
  join({ showroomId, repId }: Turn, caller: Caller): Promise<UpList> {
    return this.#change(showroomId, caller, async (tx) => {
      if (!(await this.reps.find(showroomId, repId, tx))?.active) throw new RepNotFoundError();
      if (await this.list.join(tx, showroomId, repId, this.#now()))
        await this.#log(tx, { showroomId, repId, visitId: null, kind: 'joined', by: caller.sub });
    });
  }

  /** @throws ShowroomUnknownError, NotOnUpListError */
  leave({ showroomId, repId }: Turn, caller: Caller): Promise<UpList> {
    return this.#change(showroomId, caller, async (tx) => {
      const row = await this.#require(tx, showroomId, repId);
      await this.list.leave(tx, repId);
      await this.#log(tx, { showroomId, repId, visitId: row.visit_id, kind: 'left', by: caller.sub });
      if (row.visit_id !== null && row.greeted_at === null)
        await this.list.wait(tx, showroomId, row.visit_id, row.called_at as Date);
    });
  }

  /** @throws ShowroomUnknownError, NotOnUpListError, NoVisitorError */
  greet({ showroomId, repId }: Turn, caller: Caller): Promise<UpList> {
    return this.#change(showroomId, caller, async (tx) => {
      const {
        visit_id: visitId,
        called_at: calledAt,
        greeted_at: greetedAt,
      } = await this.#require(tx, showroomId, repId);
      if (visitId === null) throw new NoVisitorError();
      if (greetedAt !== null) return;
      const now = this.#now();
      await this.list.greet(tx, repId, now);
      await this.#log(tx, { showroomId, repId, visitId, kind: 'greeted', by: caller.sub });
      const visit = await this.visits.find(showroomId, visitId, tx);
      if (visit) await this.#tellEngaged(tx, visit, repId, { now, calledAt: calledAt as Date });
    });
  }

  /** @throws ShowroomUnknownError, NotOnUpListError, NoVisitorError */
  finish({ showroomId, repId }: Turn, caller: Caller): Promise<UpList> {
    return this.#change(showroomId, caller, async (tx) => {
      const { visit_id: visitId } = await this.#require(tx, showroomId, repId);
      if (visitId === null) throw new NoVisitorError();
      await this.list.free(tx, repId);
      await this.#log(tx, { showroomId, repId, visitId, kind: 'finished', by: caller.sub });
    });
  }

  /** @throws ShowroomUnknownError, NotOnUpListError */
  skip({ showroomId, repId, reason }: Turn & { readonly reason: string }, caller: Caller): Promise<UpList> {
    return this.#change(showroomId, caller, (tx) =>
      this.#skip(tx, { showroomId, repId }, reason, caller.sub),
    );
  }

  /** @throws ShowroomUnknownError, VisitNotFoundError, VisitEndedError */
  async assign(showroomId: string, visitId: string, caller: Caller): Promise<UpAssignment> {
    requireStaff(caller, showroomId);
    return this.turns.run([showroomId], () =>
      this.database.transaction((tx) => this.give(tx, showroomId, visitId)),
    );
  }

  /** Gives a visitor to whose turn it is, or lets them wait. The same again answers the same. */
  async give(tx: Transaction, showroomId: string, visitId: string): Promise<UpAssignment> {
    await this.list.lockList(tx, showroomId);
    const [visit, has] = await Promise.all([
      this.visits.find(showroomId, visitId, tx),
      this.list.ofVisit(tx, visitId),
    ]);
    if (!visit) throw new VisitNotFoundError();
    if (!isOpen(visit)) throw new VisitEndedError();
    if (has) return toAssignment(visitId, entryOf(has, null));
    const [, list] = await Promise.all([
      this.list.wait(tx, showroomId, visitId, this.#now()),
      this.#settle(tx, showroomId),
    ]);
    return toAssignment(
      visitId,
      list.entries.find((entry) => entry.visitId === visitId),
    );
  }

  /** Whoever has not greeted in time loses the turn. Answers how many there were. */
  async passOverdue(most: number): Promise<number> {
    await this.list.forgetGone();
    const overdue = await this.list.overdue(this.#now(), most);
    for (const turn of overdue)
      await this.database.transaction(async (tx) => {
        await this.list.lockList(tx, turn.showroomId);
        const row = await this.list.find(tx, turn.showroomId, turn.repId);
        if (!row?.greet_by || row.greet_by > this.#now()) return;
        await this.#skip(tx, turn, 'notGreeted');
        await this.#settle(tx, turn.showroomId);
      });
    return overdue.length;
  }

  async #change(
    showroomId: string,
    caller: Caller,
    change: (tx: Transaction) => Promise<void>,
  ): Promise<UpList> {
    requireStaff(caller, showroomId);
    return this.turns.run([showroomId], () =>
      this.database.transaction(async (tx) => {
        await this.list.lockList(tx, showroomId);
        await change(tx);
        return this.#settle(tx, showroomId);
      }),
    );
  }

  /** Goes to the end, as if they had just had a visitor; the visitor goes on to the next. */
  async #skip(tx: Transaction, { showroomId, repId }: Turn, reason: string, by?: string): Promise<void> {
    const {
      visit_id: visitId,
      greeted_at: greetedAt,
      called_at: calledAt,
    } = await this.#require(tx, showroomId, repId);
    await this.list.free(tx, repId, this.#now());
    await this.#log(tx, { showroomId, repId, visitId, kind: 'skipped', reason, by });
    if (visitId !== null && greetedAt === null)
      await this.list.wait(tx, showroomId, visitId, calledAt as Date);
  }

  /** Those who wait longest and those who are free find each other; the room is told how the list stands. */
  async #settle(tx: Transaction, showroomId: string): Promise<UpList> {
    const now = this.#now();
    const [rows, waiting, reps] = await Promise.all([
      this.list.all(showroomId, tx),
      this.list.waiting(showroomId, tx),
      this.reps.ofShowroom(showroomId, tx),
    ]);
    const there = new Set(reps.filter((rep) => isThere(rep, now.getTime())).map(({ id }) => id));
    const greetBy = new Date(now.getTime() + this.config.floor.greetSeconds * 1_000);
    const { list, calls } = callNext({ rows, waiting, there, now, greetBy });
    const told = toUpList(showroomId, list.rows, list.waiting);
    await Promise.all([
      ...calls.map(({ repId, visitId }) => this.list.call(tx, repId, visitId, { now, greetBy })),
      ...calls.map((call) => this.#log(tx, { showroomId, ...call, kind: 'called' })),
      this.list.stopWaiting(
        tx,
        calls.map(({ visitId }) => visitId),
      ),
      this.outbox.add(tx, upListUpdated, [{ ...told, time: now.toISOString() }]),
    ]);
    return told;
  }

  async #tellEngaged(
    tx: Transaction,
    { showroomId, id: visitId, visitorId, customerId }: VisitState,
    repId: string,
    { now, calledAt }: { now: Date; calledAt: Date },
  ): Promise<void> {
    const waitedSeconds = Math.round((now.getTime() - calledAt.getTime()) / 1_000);
    const time = now.toISOString();
    await this.outbox.add(tx, customerEngaged, [
      { showroomId, visitId, visitorId, customerId, repId, waitedSeconds, time },
    ]);
  }

  async #require(tx: Transaction, showroomId: string, repId: string): Promise<UpRow> {
    const row = await this.list.find(tx, showroomId, repId);
    if (!row) throw new NotOnUpListError();
    return row;
  }

  #log(tx: Transaction, entry: Omit<UpLogEntry, 'time'>): Promise<void> {
    return this.list.log(tx, { ...entry, time: this.#now() });
  }

  #now(): Date {
    return new Date(this.clock.now());
  }
}

/** Whoever joined the list is there, whatever their shifts say, unless they have left or gone away for a while. */
const isThere = (rep: RepRecord, now: number): boolean => rep.active && !isAway(rep, now);
