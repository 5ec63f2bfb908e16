import { checkDigit, hasCheckDigit } from './check-digit.js';

const LENGTH = 17;
const CHECK_DIGIT_AT = 9;
const ALLOWED = /[0-9A-HJ-NPR-Z]/;
const TAKEN_FOR: Readonly<Record<string, string>> = { I: '1', O: '0', Q: '0' };

/** Why a text is no VIN; `position` counts from 1 and says where, when it is one character's fault. */
export interface RefusedVin {
  readonly refused: string;
  readonly position?: number;
}

/** A VIN in capital letters, or the reason why a text is none. */
export type ReadVin = { readonly vin: string } | RefusedVin;

/** Reads a VIN (ISO 3779), in any case and with the blanks and dashes that people put into it. */
export function readVin(text: string): ReadVin {
  const vin = text.toUpperCase().replace(/[ -]/g, '');
  return wrongCharacter(vin) ?? wrongLength(vin) ?? wrongCheckDigit(vin) ?? { vin };
}

function wrongCharacter(vin: string): RefusedVin | undefined {
  const characters = [...vin];
  const index = characters.findIndex((character) => !ALLOWED.test(character));
  if (index < 0 || index >= LENGTH) return undefined;
  const character = characters[index] as string;
  const digit = TAKEN_FOR[character];
  const hint = digit ? `: the letter ${character} is never used, it may be ${digit}` : '';
  return { refused: `is not a VIN at position ${index + 1}${hint}`, position: index + 1 };
}

const wrongLength = (vin: string): RefusedVin | undefined =>
  vin.length === LENGTH
    ? undefined
    : { refused: `is not a VIN: ${vin.length} characters instead of ${LENGTH}` };

function wrongCheckDigit(vin: string): RefusedVin | undefined {
  const right = checkDigit(vin);
  if (!hasCheckDigit(vin) || vin[CHECK_DIGIT_AT - 1] === right) return undefined;
  return {
    refused: `has a wrong check digit: position ${CHECK_DIGIT_AT} should be ${right}`,
    position: CHECK_DIGIT_AT,
  };
}
