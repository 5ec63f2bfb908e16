/**
 * Reads a number as people write it: `12500`, `12,500.00`, `12.500,00`, `12 500`, `12'500`, `1.5`.
 *
 * Which of dot and comma divides the decimals: of two kinds the last one; of one kind that stands more than once none;
 * of a single one the decimals, unless exactly three digits follow it and at most three stand before it (`12,500`), as
 * then it groups thousands. Undefined for anything else, infinite numbers and exponents included.
 */
export function parseNumber(text: string): number | undefined {
  return PLAIN.test(text) ? Number(text) : parseWritten(text);
}

/** What most cells of most files are. */
const PLAIN = /^\d+(\.\d\d?)?$/;

function parseWritten(text: string): number | undefined {
  const digits = text.replace(/[\s'’\u00a0\u202f]/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(digits) && !/^[+-]?[.,]\d+$/.test(digits)) return undefined;
  const mark = decimalMark(digits);
  const group = mark === ',' ? '.' : ',';
  if (mark === undefined) return grouped(digits);
  const at = digits.lastIndexOf(mark);
  const whole = digits.slice(0, at);
  if (whole.includes(mark) || digits.slice(at + 1).includes(group)) return undefined;
  const integer = whole.includes(group)
    ? grouped(whole)
    : Number(whole === '' || whole === '-' || whole === '+' ? `${whole}0` : whole);
  if (integer === undefined) return undefined;
  const fraction = Number(`0.${digits.slice(at + 1) || '0'}`);
  return digits.startsWith('-') ? integer - fraction : integer + fraction;
}

function decimalMark(digits: string): '.' | ',' | undefined {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  if (dot < 0 && comma < 0) return undefined;
  const mark = dot >= 0 ? '.' : ',';
  const several = digits.indexOf(mark) !== digits.lastIndexOf(mark);
  return several || /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : mark;
}

/** A whole number with or without groups of three; undefined when the groups are not of three. */
function grouped(digits: string): number | undefined {
  if (/^[+-]?\d+$/.test(digits)) return Number(digits);
  return /^[+-]?\d{1,3}([.,]\d{3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : undefined;
}
