import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';

const SHAPE = /^[0-9A-HJ-NPR-Z]{17}$/;
/** North America (1–5) and China (L): there the check digit is law (ISO 3779 leaves it to the region). */
const CHECKED = /^[1-5L]/;

/** Letters count as their place in these rows, digits as themselves (49 CFR 565.15, table III). */
const ROWS = ['.ABCDEFGH', '.JKLMN.P.R', '..STUVWXYZ'];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function valueOf(character: string): number {
  const row = ROWS.find((letters) => letters.includes(character));
  return row ? row.indexOf(character) : Number(character);
}

/** The character that belongs in position 9 (49 CFR 565.15). */
export function checkDigit(vin: string): string {
  const sum = [...vin].reduce((total, char, place) => total + valueOf(char) * (WEIGHTS[place] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Reads a VIN, in any case and with the blanks and dashes that people put into it. */
export function parseVin(cell: Cell): Parsed<string> {
  const vin = textOf(cell)?.toUpperCase().replace(/[ -]/g, '');
  if (!vin) return undefined;
  if (!SHAPE.test(vin)) return refused('is not a VIN: 17 letters and digits without I, O and Q');
  if (CHECKED.test(vin) && vin[8] !== checkDigit(vin)) return refused('has a wrong check digit');
  return { value: vin };
}
