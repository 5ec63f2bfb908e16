/** How long something took, for people. */
export function duration(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

/**
 * Shows steps as they run, one line each: the name at once, the time and a remark when it is done.
 * Whatever else is printed in between begins a line of its own.
 */
export class Steps {
  #out;
  #open = false;

  constructor(out = process.stdout) {
    this.#out = out;
  }

  /** Runs one step; `work` gets a function that sets the remark. A failure is shown and thrown on. */
  async run(name, work) {
    const started = performance.now();
    let remark = '';
    this.#begin(name);
    try {
      const value = await work((text) => (remark = text));
      this.#end(name, `✓ ${duration(performance.now() - started)}`, remark);
      return value;
    } catch (error) {
      this.#end(name, `✗ ${duration(performance.now() - started)}`, '');
      throw error;
    }
  }

  /** Prints a line without breaking into the one of a running step. */
  say(line = '') {
    this.#out.write(this.#open ? `\n${line}\n` : `${line}\n`);
    this.#open = false;
  }

  #begin(name) {
    this.#out.write(`  ${name.padEnd(34)} `);
    this.#open = true;
  }

  #end(name, result, remark) {
    if (!this.#open) this.#begin(name);
    this.#out.write(`${remark ? `${result.padEnd(10)} ${remark}` : result}\n`);
    this.#open = false;
  }
}
