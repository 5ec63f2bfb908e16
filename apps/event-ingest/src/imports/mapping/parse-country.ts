import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Regions that have a name and two letters, and are no country of ISO 3166-1. */
const others = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes by code, and by name in small letters. */
const known = new Map<string, string>();
for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
  const name = names.of(code);
  // `UK` and codes of states that are no more stand for another code, which is the one to keep.
  const { region = code } = new Intl.Locale(`und-${code}`);
  if (name === undefined || others.has(region)) continue;
  known.set(code.toLowerCase(), region);
  known.set(name.toLowerCase(), region);
}

/** A country by its code of two letters or its English name, as ISO 3166-1 alpha-2. */
export function parseCountry(cell: Cell): Parsed<string> {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const code = known.get(text.toLowerCase());
  return code === undefined ? refused('is no country of ISO 3166-1 (two letters)') : { value: code };
}
