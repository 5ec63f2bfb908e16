import { hash } from 'node:crypto';

/**
 * The id of something that was sent without one: the same for the same content, so that a batch sent twice is known
 * again. It has the form of a UUID version 7 with the content's hash in the place of chance: ids sort by time, and the
 * inbox knows for how long to remember them.
 */
export function derivedId(time: number, content: unknown): string {
  const stamp = Math.max(0, time).toString(16).padStart(12, '0').slice(-12);
  const digest = hash('sha256', JSON.stringify(content), 'hex');
  const variant = (8 + (Number.parseInt(digest.charAt(3), 16) & 3)).toString(16);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
}
