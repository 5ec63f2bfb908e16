import { VinPatternError } from '../search.errors.js';
import { VIN_LENGTH } from './vehicle-table.js';

const PART = 3;

/**
 * A VIN, whole or with `*` for any characters, as a test of 17 bytes. Three characters in a row are asked for: anything
 * less is most vehicles. @throws VinPatternError
 */
export function vinTest(given: string): (vins: Buffer, at: number) => boolean {
  const pattern = given.toUpperCase().replace(/[ -]/g, '');
  const wrong = [...pattern].findIndex((character) => !/[0-9A-HJ-NPR-Z*]/.test(character));
  if (wrong >= 0) throw new VinPatternError(`position ${wrong + 1} can be no part of a VIN`);
  const parts = pattern.split('*').map((part) => Buffer.from(part, 'latin1'));
  if (!parts.some(({ length }) => length >= PART))
    throw new VinPatternError(`needs ${PART} characters in a row beside the *`);
  const [first, ...rest] = parts as [Buffer, ...Buffer[]];
  const last = rest.pop();
  if (!last) return (vins, at) => first.length === VIN_LENGTH && stands(first, vins, at);
  return (vins, at) => {
    const end = at + VIN_LENGTH - last.length;
    if (!stands(first, vins, at) || !stands(last, vins, end)) return false;
    return follow(rest, vins, { from: at + first.length, to: end });
  };
}

function stands(part: Buffer, vins: Buffer, at: number): boolean {
  for (let i = 0; i < part.length; i += 1) if (vins[at + i] !== part[i]) return false;
  return true;
}

/** Whether parts stand one after the other, each as early as it can. */
function follow(parts: readonly Buffer[], vins: Buffer, { from, to }: { from: number; to: number }): boolean {
  let at = from;
  for (const part of parts) {
    while (at + part.length <= to && !stands(part, vins, at)) at += 1;
    at += part.length;
    if (at > to) return false;
  }
  return at <= to;
}
