import { checkDigit, hasCheckDigit } from './check-digit.js';

const SHAPE = /^[0-9A-HJ-NPR-Z]{17}$/;

/** A VIN in capital letters, or the reason why a text is none. */
export type ReadVin = { readonly vin: string } | { readonly refused: string };

/** Reads a VIN (ISO 3779), in any case and with the blanks and dashes that people put into it. */
export function readVin(text: string): ReadVin {
  const vin = text.toUpperCase().replace(/[ -]/g, '');
  if (!SHAPE.test(vin)) return { refused: 'is not a VIN: 17 letters and digits without I, O and Q' };
  if (hasCheckDigit(vin) && vin[8] !== checkDigit(vin)) return { refused: 'has a wrong check digit' };
  return { vin };
}
