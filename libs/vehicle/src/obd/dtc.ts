/** A trouble code of SAE J2012: `P0301`. */
export type DtcCode = string;

/** What the mode that named a code says of it (SAE J1979). */
export type DtcStatus = 'pending' | 'confirmed' | 'permanent';

const SYSTEMS = 'PCBU';

/** The code of its two bytes: two bits of system, then four hexadecimal digits. */
export function dtcOf(high: number, low: number): DtcCode {
  const digits = (((high & 0x3f) << 8) | low).toString(16).toUpperCase().padStart(4, '0');
  return `${SYSTEMS.charAt(high >> 6)}${digits}`;
}

/**
 * The codes of an answer of mode 03, 07 or 0A without its mode byte. CAN puts their number in front, which makes an odd
 * number of bytes; older buses always send three codes, with zeroes where there are fewer.
 */
export function dtcsOf(bytes: readonly number[]): DtcCode[] {
  const pairs = bytes.length % 2 === 1 ? bytes.slice(1) : bytes;
  const codes: DtcCode[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [high, low] = [pairs[at] as number, pairs[at + 1] as number];
    if (high !== 0 || low !== 0) codes.push(dtcOf(high, low));
  }
  return codes;
}
