import { setTimeout as delay } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { signal as send, stop } from './processes.mjs';
import { duration } from './steps.mjs';

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A process that has run this long was well: its next crash is a first one again. */
const settledMs = 60_000;
/** So many deaths before it was ever ready are no accident. */
const patience = 3;

/**
 * Keeps one process running: starts it, waits until it is ready, and starts it again when it dies, after a pause
 * that doubles. What it runs is a service: `{ name, start() → child, ready(signal), lastWords() }`.
 */
export class Supervised {
  #service;
  #ledger;
  #say;
  #entry;
  #startedAt = 0;
  #crashes = 0;
  #wasReady = false;
  #ending = new AbortController();
  #giveUp;

  constructor(service, { ledger, say }) {
    this.#service = service;
    this.#ledger = ledger;
    this.#say = say;
  }

  get name() {
    return this.#service.name;
  }

  /** Starts it and resolves when it is ready; throws when it dies again and again instead. */
  async begin(signal) {
    const hopeless = new Promise((_, reject) => (this.#giveUp = reject));
    this.#spawn();
    const both = AbortSignal.any([signal, this.#ending.signal]);
    await Promise.race([this.#service.ready(both), hopeless]);
    this.#wasReady = true;
  }

  /** Ends it for good. Resolves to false when it had to be killed. */
  async end({ ask, graceMs } = {}) {
    this.#ending.abort();
    return this.#entry ? stop(this.#entry, { ask, graceMs }) : true;
  }

  /** Ends it for good, at once. */
  kill() {
    this.#ending.abort();
    if (this.#entry) send(this.#entry, 'SIGKILL');
  }

  #spawn() {
    const child = this.#service.start();
    this.#startedAt = Date.now();
    child.once('error', (error) => this.#died(error.message));
    child.once('exit', (code, signal) => this.#died(signal ?? `code ${code}`));
    if (child.pid) this.#entry = this.#ledger.add(this.name, child.pid);
  }

  async #died(how) {
    if (this.#ending.signal.aborted) return;
    if (Date.now() - this.#startedAt > settledMs) this.#crashes = 0;
    this.#crashes++;
    if (!this.#wasReady && this.#crashes >= patience) return this.#giveUp(this.#hopeless(how));
    const pause = Math.min(firstPauseMs * 2 ** (this.#crashes - 1), longestPauseMs);
    this.#say(`! ${this.name} died (${how}); starting it again in ${duration(pause)}. ${this.#where()}`);
    await delay(pause, undefined, { signal: this.#ending.signal }).then(
      () => this.#again(),
      () => {},
    );
  }

  async #again() {
    const started = performance.now();
    this.#spawn();
    const pid = this.#entry.pid;
    const ready = await this.#service.ready(this.#ending.signal).then(
      () => true,
      () => false,
    );
    // Another death in the meantime tells its own story.
    if (!ready || !this.#wasReady || this.#entry.pid !== pid) return;
    this.#say(`✓ ${this.name} is back after ${duration(performance.now() - started)}.`);
  }

  #hopeless(how) {
    const advice = `mend what its last lines tell. ${this.#where()}`;
    return new Problem(
      `${this.name} died ${patience} times before it was ready (${how}).`,
      advice,
      this.#service.lastWords(),
    );
  }

  #where() {
    return this.#service.log ? `Log: ${this.#service.log}` : '';
  }
}
