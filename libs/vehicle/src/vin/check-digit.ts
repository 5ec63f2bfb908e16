/** North America (1–5) and China (L): there the check digit is law (ISO 3779 leaves it to the region). */
const CHECKED = /^[1-5L]/;

/** Letters count as their place in these rows, digits as themselves (49 CFR 565.15, table III). */
const ROWS = ['.ABCDEFGH', '.JKLMN.P.R', '..STUVWXYZ'];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function valueOf(character: string): number {
  const row = ROWS.find((letters) => letters.includes(character));
  return row ? row.indexOf(character) : Number(character);
}

/** The character that belongs in position 9 of a VIN (49 CFR 565.15). */
export function checkDigit(vin: string): string {
  const sum = [...vin].reduce((total, char, place) => total + valueOf(char) * (WEIGHTS[place] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Whether a VIN comes from a region whose law asks for a check digit; elsewhere position 9 is the maker's own. */
export const hasCheckDigit = (vin: string): boolean => CHECKED.test(vin);
