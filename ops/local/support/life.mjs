import { printProblem } from './problem.mjs';

/** npm passes on the Ctrl-C that the terminal has sent to us already: signals this close together are one. */
const echoMs = 1_000;

/**
 * The life of one run: what was started is stopped in reverse order, whether the work ends, fails or is
 * interrupted. A second Ctrl-C calls `force` on what is left, which must not wait for anything.
 */
export class Life {
  #stops = [];
  #abort = new AbortController();
  #interruptedAt = 0;
  #interrupts = 0;

  /** Aborted by the first Ctrl-C, SIGTERM or SIGHUP. */
  get signal() {
    return this.#abort.signal;
  }

  /** Registers how to stop what has just been started. */
  onStop(stop, force = () => {}) {
    this.#stops.push({ stop, force });
  }

  /** Runs the work, stops everything, ends the process. `work` answers the exit code. */
  async run(work) {
    this.#listen();
    let code;
    try {
      code = await work(this);
    } catch (error) {
      code = this.#interrupts > 0 ? 130 : 1;
      if (this.#interrupts === 0) printProblem(error);
    }
    await this.#stopAll();
    process.exit(code);
  }

  /** Resolves when the run is interrupted. */
  interrupted() {
    if (this.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => this.signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  #listen() {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => this.#interrupt());
    if (process.env.npm_lifecycle_event) this.#followParent();
    // Whoever read our output may leave; that must not end the run half-way.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  }

  /** Killed outright, npm cannot pass anything on: without it nobody could stop us any more. */
  #followParent() {
    const parent = process.ppid;
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      this.#interrupt();
    }, 500);
    look.unref();
  }

  #interrupt() {
    const now = Date.now();
    if (now - this.#interruptedAt < echoMs) return;
    this.#interruptedAt = now;
    if (++this.#interrupts === 1) this.#abort.abort();
    else this.#forceAll();
  }

  async #stopAll() {
    while (this.#stops.length > 0) {
      const { stop } = this.#stops.at(-1);
      await (async () => stop())().catch(printProblem);
      this.#stops.pop();
    }
  }

  #forceAll() {
    for (const { force } of this.#stops.reverse()) force();
    process.exit(130);
  }
}
