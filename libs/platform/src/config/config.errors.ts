/** The environment does not fit the schema. The message names each variable; no value of a secret is in it. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    // Where it was thrown helps nobody: what matters is the variable, and it should be the last thing on the screen.
    this.stack = `${this.name}: ${this.message}`;
  }
}
