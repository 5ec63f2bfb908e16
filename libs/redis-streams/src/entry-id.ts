/** The time part of an entry id, in epoch ms. */
export function millisOf(id: string): number {
  return Number(id.slice(0, id.indexOf('-')));
}

/** Orders entry ids as Redis does. */
export function compareIds(a: string, b: string): number {
  const byTime = millisOf(a) - millisOf(b);
  if (byTime !== 0) return byTime;
  return Number(a.slice(a.indexOf('-') + 1)) - Number(b.slice(b.indexOf('-') + 1));
}

const LAST_SEQUENCE = '18446744073709551615';

/** The greatest id below this one. */
export function idBefore(id: string): string {
  const sequence = BigInt(id.slice(id.indexOf('-') + 1));
  if (sequence > 0n) return `${millisOf(id)}-${sequence - 1n}`;
  return millisOf(id) === 0 ? '0-0' : `${millisOf(id) - 1}-${LAST_SEQUENCE}`;
}

/** The least id above this one. */
export function idAfter(id: string): string {
  const dash = id.indexOf('-');
  return `${id.slice(0, dash)}-${BigInt(id.slice(dash + 1)) + 1n}`;
}
