/** A failure that we can explain: what happened, and what the reader can do about it. */
export class Problem extends Error {
  constructor(what, advice, detail = '') {
    super(what);
    this.advice = advice;
    this.detail = detail;
  }
}

/** Prints a failure; one that we did not foresee keeps its stack. */
export function printProblem(error, out = process.stderr) {
  if (!(error instanceof Problem)) {
    out.write(`\n✗ ${error?.stack ?? error}\n`);
    return;
  }
  out.write(`\n✗ ${error.message}\n`);
  if (error.detail) out.write(`${error.detail.trimEnd().replace(/^/gm, '  │ ')}\n`);
  if (error.advice) out.write(`  What to do: ${error.advice}\n`);
}
