const CRC16_POLYNOMIAL = 0x1021;
const SLOTS = 16_384;

/** The part of a key that decides its slot: the text in the first braces, or all of it. */
export function hashTag(key: string): string {
  const open = key.indexOf('{');
  const close = open < 0 ? -1 : key.indexOf('}', open);
  return close > open + 1 ? key.slice(open + 1, close) : key;
}

/** Redis Cluster's slot of a key: CRC16 (XMODEM) of its tag, modulo 16,384. */
export function hashSlot(key: string): number {
  let crc = 0;
  for (const byte of Buffer.from(hashTag(key))) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = ((crc & 0x8000 ? (crc << 1) ^ CRC16_POLYNOMIAL : crc << 1) & 0xffff) >>> 0;
  }
  return crc % SLOTS;
}
