import { readingInput, type ReadingInput } from '@rover/contracts';
import { compileSchema, MalformedRequestError, ValidationError } from '@rover/platform';

/** A reading of NDJSON, checked, with the text that it was sent as. */
export interface ReadingLine {
  readonly reading: ReadingInput;
  readonly text: string;
}

const validator = compileSchema(readingInput);

/**
 * The readings of NDJSON, one a line; empty lines are passed over. One broken line refuses all of them, so that a body
 * that was cut off changes nothing.
 * @throws MalformedRequestError, ValidationError with the line's number
 */
export function readingLines(body: string): ReadingLine[] {
  const lines = body
    .split('\n')
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
  if (lines.length === 0) throw new ValidationError([{ path: 'body', message: 'has no reading' }]);
  return lines.map(({ text, line }) => ({ text, reading: check(parse(text, line), line) }));
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const errors = [{ path: `line ${line}`, message: 'is not valid JSON' }];
    throw new MalformedRequestError(`Line ${line} is not valid JSON; nothing was taken.`, errors);
  }
}

function check(value: unknown, line: number): ReadingInput {
  try {
    return validator.parse(value);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const errors = (error.errors ?? []).map(({ path, message }) => ({
      path: `line ${line}.${path}`,
      message,
    }));
    throw new ValidationError(errors, `Line ${line} is no reading; nothing was taken.`);
  }
}
