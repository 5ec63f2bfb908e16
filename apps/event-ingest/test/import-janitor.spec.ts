import { abortImport, getImport, listingRowsReceived, renewImport, startImport } from '@rover/contracts';
import type { ImportProgress, ImportRow } from '@rover/contracts';
import { ManualClock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { aCaller, waitFor } from '@rover/testing';
import { ImportJanitor } from '../src/imports/import-janitor.service.js';
import { startIngest } from './support/ingest.js';
import type { Ingest } from './support/ingest.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('imports that nobody will end', () => {
  const clock = new ManualClock(Date.now());
  const caller = aCaller('admin');
  let ingest: Ingest;

  const start = async (count = 2) => {
    const id = uuidV7();
    const columns = ['make', 'model', 'year', 'price'];
    const options = { currency: 'GBP', map: {}, constants: {} };
    const request = { id, format: 'csv' as const, columns, rows: count, options };
    await ingest.bus.request(startImport, request, { caller });
    return id;
  };
  const send = (importId: string, sequence: number, rows: ImportRow[], last = false) =>
    ingest.bus.publish(listingRowsReceived, [{ importId, sequence, rows, unreadable: [], last }], { caller });
  const row = (line: number): ImportRow => ({
    line,
    occurrence: 0,
    cells: ['Ford', 'Fiesta', '2018', String(9_000 + line)],
  });
  const get = async (id: string) => (await ingest.bus.request(getImport, { id }, { caller })).data;
  const until = (id: string, reached: (progress: ImportProgress) => boolean) =>
    waitFor(async () => {
      const progress = await get(id);
      return reached(progress) && progress;
    });
  const renew = (id: string, sent: boolean) => ingest.bus.request(renewImport, { id, sent }, { caller });
  const abort = (id: string) => ingest.bus.request(abortImport, { id, reason: 'Gone.' }, { caller });
  const sweep = () => ingest.running.app.get(ImportJanitor).sweep();

  beforeAll(async () => {
    ingest = await startIngest({ clock });
  });

  afterAll(() => ingest.close());

  it('waits as long as it could not have heard anyone itself', async () => {
    const id = await start();
    await ingest.database.query(`UPDATE ingest.listing_import SET touched_at = $2 WHERE id = $1`, [
      id,
      new Date(clock.now() - 10 * MINUTE),
    ]);
    expect(await sweep()).toBe(0);
    clock.advance(2 * MINUTE);
    expect(await sweep()).toBe(1);
  });

  it('fail after two minutes without a sign of life, and no other', async () => {
    const [silent, beating, sending] = [await start(), await start(), await start()];
    clock.advance(100 * SECOND);
    await renew(beating, false);
    await send(sending, 0, [row(2)]);
    await until(sending, ({ received }) => received === 1);
    clock.advance(30 * SECOND);
    expect(await sweep()).toBe(1);
    expect(await get(silent)).toMatchObject({
      status: 'failed',
      reason: 'The gateway that sent the file fell silent for 120 seconds. Send the file again.',
      finishedAt: new Date(clock.now()).toISOString(),
    });
    expect([(await get(beating)).status, (await get(sending)).status]).toEqual(['running', 'running']);
    await Promise.all([beating, sending].map(abort));
  });

  it('run again when what was thought lost comes after all', async () => {
    const id = await start();
    clock.advance(3 * MINUTE);
    expect(await sweep()).toBe(1);
    await send(id, 0, [row(2)]);
    const progress = await until(id, ({ status }) => status === 'running');
    expect([progress.reason, progress.finishedAt]).toEqual([undefined, undefined]);
    await abort(id);
  });

  it('wait for half an hour once every row was handed over', async () => {
    const sent = await start();
    await renew(sent, true);
    clock.advance(29 * MINUTE);
    expect(await sweep()).toBe(0);
    clock.advance(2 * MINUTE);
    expect(await sweep()).toBe(1);
    expect((await get(sent)).reason).toMatch('half an hour');
  });

  it('fail at once when their sender says that it gives up, whatever is still under way', async () => {
    const id = await start();
    await send(id, 0, [row(2)]);
    expect((await abort(id)).data).toMatchObject({ status: 'failed', reason: 'Gone.' });
    expect(await until(id, ({ received }) => received === 1)).toMatchObject({
      status: 'failed',
      reason: 'Gone.',
    });
    await renew(id, false);
    expect((await get(id)).status).toBe('failed');
  });

  it('are complete when the same file comes again', async () => {
    const rows = [row(20), row(21), row(22)];
    const broken = await start();
    await send(broken, 0, rows.slice(0, 2));
    await until(broken, ({ received }) => received === 2);
    await abort(broken);
    const again = await start();
    await send(again, 0, rows, true);
    expect(await until(again, ({ received }) => received === 3)).toMatchObject({ accepted: 3, ranked: 2 });
    const recorded = await waitFor(async () => {
      const all = await ingest.recorded<{ importId: string }>('listing.recorded');
      const ours = all.filter(({ data }) => [broken, again].includes(data.importId));
      return ours.length >= 3 && ours;
    });
    expect(recorded.map(({ data }) => data.importId)).toEqual(
      expect.arrayContaining([broken, broken, again]),
    );
    expect(recorded).toHaveLength(3);
  });

  it('are complete when an abort comes too late, and known before they are aborted', async () => {
    const id = await start();
    await send(id, 0, [row(20)], true);
    expect((await until(id, ({ status }) => status === 'completed')).ranked).toBe(1);
    expect((await abort(id)).data.status).toBe('completed');
    await expect(abort(uuidV7())).rejects.toMatchObject({ code: 'IMPORT_NOT_FOUND', status: 404 });
  });
});
