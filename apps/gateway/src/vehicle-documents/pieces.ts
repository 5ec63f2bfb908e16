import { ContentTooLargeError } from './document-content.errors.js';

/** How a body is cut. */
export interface PieceOptions {
  /** Bytes of each piece but the last. */
  readonly size: number;
  /** Most bytes in all. */
  readonly limit: number;
}

/** A body in pieces of one size, as it comes; never more than one of them is held. @throws ContentTooLargeError */
export async function* piecesOf(
  body: AsyncIterable<Buffer>,
  { size, limit }: PieceOptions,
): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  let total = 0;
  for await (const chunk of body) {
    total += chunk.length;
    if (total > limit) throw new ContentTooLargeError(limit);
    held = Buffer.concat([held, chunk]);
    for (; held.length >= size; held = held.subarray(size)) yield held.subarray(0, size);
  }
  if (held.length > 0) yield held;
}
