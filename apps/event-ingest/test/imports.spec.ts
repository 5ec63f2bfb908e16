import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import {
  getImport,
  getImportRejections,
  listingRanked,
  listingRowsReceived,
  startImport,
} from '@rover/contracts';
import type { EventData, ImportOptions, ImportRow, listingRecorded } from '@rover/contracts';
import { StreamProducer, uuidV7 } from '@rover/redis-streams';
import { aCaller, describeWithData, waitFor } from '@rover/testing';
import { startIngest } from './support/ingest.js';
import type { Ingest } from './support/ingest.js';

type Listing = EventData<typeof listingRecorded>;

const caller = aCaller('admin');
const columns = ['make', 'model', 'year', 'price', 'mileage', 'vin'];
const rowsOf = (...lines: string[][]): ImportRow[] =>
  lines.map((cells, index) => ({ line: index + 2, occurrence: 0, cells }));

describe('imports', () => {
  let ingest: Ingest;

  beforeEach(async () => {
    ingest = await startIngest();
  });

  afterEach(() => ingest.close());

  const start = async (header = columns, given: Partial<ImportOptions> = { currency: 'GBP' }) => {
    const id = uuidV7();
    const options = { map: {}, constants: {}, ...given };
    await ingest.bus.request(
      startImport,
      { id, format: 'csv', columns: header, rows: 0, options },
      { caller },
    );
    return id;
  };
  const send = (
    importId: string,
    rows: ImportRow[],
    part: Partial<EventData<typeof listingRowsReceived>> = {},
  ) =>
    ingest.bus.publish(
      listingRowsReceived,
      [{ importId, sequence: 0, rows, unreadable: [], last: true, ...part }],
      { caller },
    );
  const progress = async (id: string) => (await ingest.bus.request(getImport, { id }, { caller })).data;
  const received = (id: string, count: number) =>
    waitFor(async () => {
      const now = await progress(id);
      return now.received >= count && now;
    });
  const recorded = () => ingest.recorded<Listing>('listing.recorded');

  const fiesta = ['Ford', 'Fiesta', '2017', '12,000', '15944', ''];
  const focus = ['Ford', 'Focus', '2018', '£14,000', '9083', 'WP0ZZZ99ZTS392124'];

  it('makes listings of rows, counts them, and completes when all are ranked', async () => {
    const id = await start();
    await send(id, rowsOf(fiesta, focus));
    expect(await received(id, 2)).toMatchObject({
      status: 'running',
      received: 2,
      accepted: 2,
      ranked: 0,
      rejected: 0,
    });
    const events = await waitFor(async () => {
      const found = await recorded();
      return found.length === 2 && found;
    });
    const listings = events.map(({ data }) => data.listing);
    expect(listings).toContainEqual(
      expect.objectContaining({
        model: 'Focus',
        askingPrice: 1_400_000,
        currency: 'GBP',
        odometer: 14_617_672,
        vin: focus[5],
      }),
    );
    expect(events.every(({ key, data }) => key === data.listing.id && data.importId === id)).toBe(true);
    await ingest.bus.publish(listingRanked, [{ importId: id, count: 2 }]);
    expect(
      await waitFor(async () => (await progress(id)).status === 'completed' && progress(id)),
    ).toMatchObject({ ranked: 2 });
  });

  it('changes nothing when the same file comes again, and tells a changed price', async () => {
    const first = await start();
    await send(first, rowsOf(fiesta, focus));
    await received(first, 2);
    const again = await start();
    await send(again, rowsOf(fiesta, focus));
    expect(await received(again, 2)).toMatchObject({ status: 'completed', accepted: 2, ranked: 2 });
    const cheaper = await start();
    await send(cheaper, rowsOf(fiesta, Object.assign([...focus], { 3: '13,000' })));
    expect(await received(cheaper, 2)).toMatchObject({ accepted: 2, ranked: 1 });
    const prices = await waitFor(async () => {
      const found = await recorded();
      return (
        found.length === 3 &&
        found.filter(({ data }) => data.listing.model === 'Focus').map(({ data }) => data.listing.askingPrice)
      );
    });
    expect(prices).toEqual([1_400_000, 1_300_000]);
  });

  it('tells rejected lines in the order of the file, in pages', async () => {
    const id = await start();
    const bad = Object.assign([...fiesta], { 2: '1066', 3: '-1' });
    await send(id, rowsOf(bad, fiesta), { unreadable: [{ line: 9, reason: 'a quote is not closed' }] });
    expect(await received(id, 3)).toMatchObject({ received: 3, accepted: 1, rejected: 2 });
    const first = await ingest.bus.request(getImportRejections, { id, limit: 2 }, { caller });
    expect(first.data).toEqual([
      { line: 2, field: 'askingPrice', reason: 'must be more than 0', value: '-1' },
      {
        line: 2,
        field: 'modelYear',
        reason: expect.stringMatching(/^must be a year from 1900/) as string,
        value: '1066',
      },
    ]);
    const cursor = first.meta.nextCursor as string;
    const rest = await ingest.bus.request(getImportRejections, { id, limit: 2, cursor }, { caller });
    expect(rest).toEqual({
      data: [{ line: 9, field: 'row', reason: 'a quote is not closed' }],
      meta: { nextCursor: null },
    });
    await expect(
      ingest.bus.request(getImportRejections, { id, limit: 2, cursor: 'x' }, { caller }),
    ).rejects.toMatchObject({ status: 400 });
  });

  it('counts rows once when their message is delivered twice', async () => {
    const id = await start();
    const data = { importId: id, sequence: 0, rows: rowsOf(fiesta), unreadable: [], last: false };
    const message = { id: uuidV7(), type: listingRowsReceived.name, key: id, data };
    await ingest.running.app.get(StreamProducer).append(listingRowsReceived.topic, [message, message]);
    await send(id, rowsOf(focus));
    expect(await received(id, 2)).toMatchObject({ received: 2, accepted: 2 });
    await waitFor(async () => (await recorded()).length === 2);
  });

  it('takes the later of two statements of one listing in a batch', async () => {
    const id = await start();
    await send(id, rowsOf(focus, Object.assign([...focus], { 3: '13,000' })));
    expect(await received(id, 2)).toMatchObject({ accepted: 2, ranked: 1 });
    const events = await waitFor(async () => (await recorded()).length > 0 && recorded());
    expect(events.map(({ data }) => data.listing.askingPrice)).toEqual([1_300_000]);
  });

  it('refuses a header that cannot be a listing’s, and knows no import of another id', async () => {
    await expect(start(['colour', 'price'])).rejects.toMatchObject({
      status: 422,
      code: 'IMPORT_HEADER_INVALID',
    });
    await expect(progress(uuidV7())).rejects.toMatchObject({ status: 404 });
  });

  it('is complete at once when the file has no rows', async () => {
    const id = await start();
    await send(id, []);
    expect(
      await waitFor(async () => (await progress(id)).status === 'completed' && progress(id)),
    ).toMatchObject({ received: 0 });
  });

  describeWithData('uk-used-cars/ford.csv', 'a real inventory', (path) => {
    it('is read whole, twice, and told once', async () => {
      const lines: string[][] = [];
      for await (const cells of createReadStream(path).pipe(parse({ bom: true })))
        lines.push(cells as string[]);
      const [header = [], ...body] = lines;
      const seen = new Map<string, number>();
      const rows = body.map((cells, index): ImportRow => {
        const occurrence = seen.get(cells.join()) ?? 0;
        seen.set(cells.join(), occurrence + 1);
        return { line: index + 2, occurrence, cells };
      });
      const importFile = async () => {
        const id = await start(header, { currency: 'GBP', odometerUnit: 'mi' });
        for (let at = 0; at < rows.length; at += 500) {
          await send(id, rows.slice(at, at + 500), { sequence: at / 500, last: at + 500 >= rows.length });
        }
        return waitFor(async () => {
          const now = await progress(id);
          return now.received === rows.length && now;
        }, 60_000);
      };
      const first = await importFile();
      const rejected = rows.filter(
        ({ cells }) => Number((cells as string[])[2]) > new Date().getUTCFullYear() + 2,
      ).length;
      expect(first).toMatchObject({
        received: rows.length,
        accepted: rows.length - rejected,
        rejected,
        ranked: 0,
      });
      const events = await waitFor(async () => {
        const found = await recorded();
        return found.length >= first.accepted && found;
      }, 60_000);
      expect(new Set(events.map(({ key }) => key)).size).toBe(first.accepted);
      const second = await importFile();
      expect(second).toMatchObject({ status: 'completed', accepted: first.accepted, ranked: first.accepted });
      expect(await recorded()).toHaveLength(first.accepted);
    }, 180_000);
  });
});
