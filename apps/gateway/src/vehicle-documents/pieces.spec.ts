import fc from 'fast-check';
import { piecesOf } from './pieces.js';

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const piece of pieces) found.push(Buffer.from(piece));
  return found;
}

describe('piecesOf', () => {
  it('keeps every byte, in pieces of one size', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 40 })),
        fc.integer({ min: 1, max: 30 }),
        async (chunks, size) => {
          const pieces = await all(piecesOf(streamOf(chunks), { size, limit: 10_000 }));
          expect(Buffer.concat(pieces)).toEqual(Buffer.concat(chunks));
          expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
          expect(pieces.every(({ length }) => length > 0 && length <= size)).toBe(true);
        },
      ),
    ));

  it('refuses what is too large', async () => {
    const pieces = all(piecesOf(streamOf([Buffer.alloc(8), Buffer.alloc(3)]), { size: 4, limit: 10 }));
    await expect(pieces).rejects.toMatchObject({ code: 'DOCUMENT_CONTENT_TOO_LARGE', status: 413 });
  });
});
