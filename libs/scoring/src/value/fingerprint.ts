/**
 * 32 bits of a text: FNV-1a over UTF-16 code units, then murmur's finaliser (fmix32). Without the finaliser a part of
 * the bits is no random split.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same as 8 hex digits. To tell versions apart, not for security. */
export const fingerprint = (text: string): string => hash32(text).toString(16).padStart(8, '0');
