import { minorUnits } from './formats.js';

/**
 * Minor units of an amount as people type it, in whole numbers throughout: “1.299,50” and “1,299.5” are both 129950 of a
 * currency with cents. Undefined for what is no amount, or has more decimals than the currency.
 */
export function minorOf(text: string, currency: string): number | undefined {
  const typed = text.replaceAll(/[\s\u00A0\u202F'’]/g, '');
  if (!/^-?\d[\d.,]*$/.test(typed)) return undefined;
  const digits = String(minorUnits(currency)).length - 1;
  const [whole, decimals] = partsOf(typed, digits);
  if (decimals.length > digits) return undefined;
  const minor = Number(whole + decimals.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** Before and after the decimal sign: the last sign, unless three digits follow it, as they do where it groups thousands. */
function partsOf(typed: string, digits: number): [whole: string, decimals: string] {
  const at = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
  const plain = (text: string): string => text.replaceAll(/[.,]/g, '');
  const after = typed.slice(at + 1);
  if (at < 0 || digits === 0 || after.length === 3) return [plain(typed), ''];
  return [plain(typed.slice(0, at)), after];
}

/** An amount as it stands in a field: “1299.50”, or “1299” where there is nothing behind it. */
export function typedOf(minor: number, currency: string): string {
  const digits = String(minorUnits(currency)).length - 1;
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const [whole, decimals] = [text.slice(0, text.length - digits), text.slice(text.length - digits)];
  return `${minor < 0 ? '-' : ''}${whole}${/[1-9]/.test(decimals) ? `.${decimals}` : ''}`;
}
