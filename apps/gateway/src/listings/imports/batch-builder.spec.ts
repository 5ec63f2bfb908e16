import { listingRowsReceived, type EventData } from '@rover/contracts';
import fc from 'fast-check';
import { BatchBuilder } from './batch-builder.js';
import { BatchSpool } from './batch-spool.js';
import { OccurrenceCounter } from './occurrence-counter.js';

type Batch = EventData<typeof listingRowsReceived>;
const importId = '0190f6a0-7d4f-7cc0-8000-000000000000';

describe('BatchBuilder', () => {
  it('closes a batch at 500 lines and says which is the last', () => {
    const builder = new BatchBuilder(importId);
    for (let line = 1; line <= 1_001; line++) {
      if (line % 10 === 0) builder.unreadable(line, 'is odd');
      else builder.row(line, ['Ford', String(line)]);
    }
    const batches = [...builder.take(), builder.finish()].map(
      (text) => listingRowsReceived.data.parse(JSON.parse(text)) as Batch,
    );
    expect(batches.map(({ rows, unreadable }) => rows.length + unreadable.length)).toEqual([500, 500, 1]);
    expect(batches.map(({ sequence, last }) => [sequence, last])).toEqual([
      [0, false],
      [1, false],
      [2, true],
    ]);
    expect(builder.lines).toBe(1_001);
  });

  it('closes a batch early when its rows are long', () => {
    const builder = new BatchBuilder(importId);
    for (let line = 1; line <= 8; line++) builder.row(line, ['x'.repeat(200_000)]);
    expect(builder.take().map((text) => (JSON.parse(text) as Batch).rows.length)).toEqual([3, 3]);
  });

  it('takes records with the same fields in another order for identical', () => {
    const builder = new BatchBuilder(importId);
    builder.row(1, { make: 'Ford', price: 1 });
    builder.row(2, { price: 1, make: 'Ford' });
    builder.row(3, { price: 2, make: 'Ford' });
    expect((JSON.parse(builder.finish()) as Batch).rows.map(({ occurrence }) => occurrence)).toEqual([
      0, 1, 0,
    ]);
  });
});

describe('OccurrenceCounter', () => {
  it('counts as a map of texts does, beyond its first size too', () => {
    const counter = new OccurrenceCounter();
    const counts = new Map<string, number>();
    let wrong = 0;
    for (let row = 0; row < 40_000; row++) {
      const cells = [String(row % 30_011), 'Ford', ''];
      const before = counts.get(cells.join()) ?? 0;
      counts.set(cells.join(), before + 1);
      if (counter.next(cells) !== before) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('tells cells apart from their concatenation', () => {
    const rows = fc.uniqueArray(fc.array(fc.string(), { maxLength: 4 }), {
      selector: (cells) => JSON.stringify(cells),
    });
    fc.assert(
      fc.property(rows, (all) => {
        const counter = new OccurrenceCounter();
        return all.every((cells) => counter.next(cells) === 0);
      }),
    );
  });
});

describe('BatchSpool', () => {
  it.each([3, 30])('gives back %i megabytes in order', async (megabytes) => {
    await using spool = new BatchSpool();
    const batches = Array.from({ length: megabytes }, (_, at) => `${at} é ${'x'.repeat(1024 * 1024)}`);
    for (const batch of batches) await spool.add(batch);
    const read: string[] = [];
    for await (const batch of spool) read.push(batch);
    expect(read.every((batch, at) => batch === batches[at])).toBe(true);
    expect(read).toHaveLength(megabytes);
  });
});
