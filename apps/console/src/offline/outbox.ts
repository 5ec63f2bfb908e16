import { RoverError } from '@rover/client';
import type { Action, Decision } from './action.js';
import type { KeptActions } from './kept-actions.js';

/** As long as a toast stands. */
const UNDO_MS = 7_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** How the outbox reaches the platform, and who hears what became of an action. */
export interface OutboxWays {
  /** @throws RoverError */
  send(action: Action): Promise<unknown>;
  /** The platform has done it: what it has changed is asked for. */
  onDone(action: Action): Promise<void>;
  onRefused(action: Action, error: RoverError): void;
  onKept(action: Action): void;
  /** Of all pages of the browser one sends at a time. */
  alone(work: () => Promise<void>): Promise<unknown>;
}

/**
 * What somebody has decided, until the platform has done it: it is shown at once, can be undone for a while, and is sent
 * in order, again and again while nobody answers, over the end of the page too. What is refused is shown as it is again.
 */
export class Outbox {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #passing: Promise<void> | undefined;
  #tries = 0;
  readonly #closing = new AbortController();

  constructor(
    readonly kept: KeptActions,
    private readonly ways: OutboxWays,
  ) {
    // What another page has kept is sent by this one where that one is gone.
    this.kept.subscribe(() => this.#schedule());
    this.#schedule();
  }

  /** Decides; sent when the time to undo it is over. @returns how to undo it */
  put(decision: Decision): () => void {
    const action = { ...this.#actionOf(decision), dueAt: Date.now() + UNDO_MS };
    this.kept.put(action);
    return () => this.drop(action.id);
  }

  /**
   * Sends at once, and keeps what nobody answers.
   * @returns the answer; undefined where it is kept
   * @throws RoverError a refusal
   */
  async ask<R>(decision: Decision<R>): Promise<R | undefined> {
    const action = this.#actionOf(decision);
    if (navigator.onLine && !(await this.#hasToWait(action)))
      try {
        const answer = (await this.ways.send(action)) as R;
        void this.ways.onDone(action);
        return answer;
      } catch (error) {
        if (!mayPass(error)) throw error;
      }
    this.#keep(action);
    return undefined;
  }

  /** Whoever goes on with something has decided what was before: that is sent first. */
  async #hasToWait(action: Action): Promise<boolean> {
    const isBefore = (one: Action): boolean => isWanted(one) && isSame(one, action);
    if (!this.kept.get().some(isBefore)) return false;
    await this.#sendNow(isBefore);
    return this.kept.get().some(isBefore);
  }

  /** It is not wanted any more. Nothing happens where it has been sent already. */
  drop(id: string): void {
    this.kept.remove(id);
  }

  /** It is wanted after all. */
  restore(action: Action): void {
    const { refusal: _refusal, ...rest } = action;
    this.kept.put(rest);
    void this.pass();
  }

  /** Sends all that is kept now, also what could be undone still; resolves when each was done, refused or has to wait. */
  flush(): Promise<void> {
    return this.#sendNow(() => true);
  }

  /** Aborted when nothing is sent any more: what is kept is sent when the person is here again. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  close(): void {
    this.#closing.abort();
    this.kept.close();
    clearTimeout(this.#timer);
  }

  /** Sends what is due. */
  pass(): Promise<void> {
    this.#passing ??= this.ways
      .alone(() => this.#sendDue())
      .then(() => undefined)
      .finally(() => {
        this.#passing = undefined;
        this.#schedule();
      });
    return this.#passing;
  }

  /** In order; what is about something of which an earlier action waits, waits as well. */
  async #sendDue(): Promise<void> {
    const tried = new Set<string>();
    const waiting: Action[] = [];
    const isNext = (action: Action): boolean =>
      isDue(action) && !tried.has(action.id) && !waiting.some((one) => isSame(one, action));
    for (let next; (next = this.kept.get().find(isNext));) {
      tried.add(next.id);
      const error = await this.#tried(next);
      if (this.closing.aborted) return;
      if (!mayPass(error)) await this.#settle(next, error as RoverError | undefined);
      else if (this.kept.has(next.id)) {
        this.#keep(next);
        waiting.push(next);
        if (isUnanswered(error)) break;
      }
    }
    this.#tries = waiting.length > 0 ? this.#tries + 1 : 0;
  }

  #tried(action: Action): Promise<unknown> {
    return this.ways.send(action).then(
      () => undefined,
      (error: unknown) => error,
    );
  }

  async #settle(action: Action, error: RoverError | undefined): Promise<void> {
    if (!error) await this.ways.onDone(action);
    else if (!this.kept.has(action.id)) return;
    // Who has gone on to something else would never see again what they had typed.
    if (error && action.hasWaited)
      this.kept.put({ ...action, refusal: { code: error.code, message: error.message } });
    else this.kept.remove(action.id);
    if (error) this.ways.onRefused(action, error);
  }

  async #sendNow(those: (action: Action) => boolean): Promise<void> {
    const early = this.kept.get().filter((action) => !isDue(action) && those(action));
    early.forEach((action) => this.kept.put({ ...action, dueAt: 0 }));
    await this.pass();
  }

  #keep(action: Action): void {
    if (!action.hasWaited) this.ways.onKept(action);
    this.kept.put({ ...action, hasWaited: true });
  }

  /** Later than all that are kept, though clocks be coarse or set back. */
  #actionOf(decision: Decision): Action {
    const madeAt = Math.max(Date.now(), (this.kept.get().at(-1)?.madeAt ?? 0) + 1);
    return { ...decision, id: crypto.randomUUID(), madeAt, dueAt: Date.now() };
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const wanted = this.kept.get().filter(isWanted);
    if (this.closing.aborted || wanted.length === 0) return;
    const next = Math.min(...wanted.map(({ dueAt }) => dueAt)) - Date.now();
    this.#timer = setTimeout(() => void this.pass(), next > 0 ? next : waitAfter(this.#tries));
  }
}

const waitAfter = (tries: number): number => Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS);

const isWanted = ({ refusal }: Action): boolean => refusal === undefined;
const isDue = (action: Action): boolean => isWanted(action) && action.dueAt <= Date.now();
const isSame = (one: Action, other: Action): boolean =>
  one.about.kind === other.about.kind && one.about.id === other.about.id;

/** It was not done, and may be later: nobody answered, somebody was too busy, or nobody is signed in. */
const mayPass = (error: unknown): boolean =>
  error !== undefined && (!(error instanceof RoverError) || error.retryable || error.status === 401);
/** Nor would anybody answer the next one. */
const isUnanswered = (error: unknown): boolean =>
  !(error instanceof RoverError) || error.status === undefined || error.status === 401;
