import type { Random } from './random.js';

const ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
/** Letters and digits that stand for model years, in their cycle of thirty from 1980 (ISO 3779). */
const YEARS = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTER_VALUES: Record<string, number> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((letter, i) => [letter, i + 1] as const)
    .concat(
      [...'JKLMN'].map((letter, i) => [letter, i + 1] as const),
      [
        ['P', 7],
        ['R', 9],
      ],
      [...'STUVWXYZ'].map((letter, i) => [letter, i + 2] as const),
    ),
);

/** The check digit that belongs at position 9, whatever stands there (49 CFR 565). */
export function checkDigit(vin: string): string {
  const sum = [...vin].reduce(
    (total, char, i) => total + (LETTER_VALUES[char] ?? Number(char)) * WEIGHTS[i]!,
    0,
  );
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** A well-formed VIN. `serial` tells units apart: two of the same serial may be equal, up to a million never are. */
export function makeVin(random: Random, wmi: string, modelYear: number, serial: number): string {
  const attributes = Array.from({ length: 5 }, () => random.pick([...ALPHABET])).join('');
  const year = YEARS[(((modelYear - 1980) % 30) + 30) % 30]!;
  const tail = String(serial % 1_000_000).padStart(6, '0');
  const draft = `${wmi}${attributes}0${year}${random.pick([...ALPHABET])}${tail}`;
  return `${draft.slice(0, 8)}${checkDigit(draft)}${draft.slice(9)}`;
}
