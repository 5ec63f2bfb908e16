import { getImport, startImport } from '@rover/contracts';
import { ManualClock } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import { aCaller } from '@rover/testing';
import { ImportJanitor } from '../src/imports/import-janitor.service.js';
import { startIngest } from './support/ingest.js';
import type { Ingest } from './support/ingest.js';

const MINUTE = 60_000;

jest.setTimeout(60_000);

describe('ImportJanitor', () => {
  const clock = new ManualClock(Date.now());
  let ingest: Ingest;

  beforeAll(async () => {
    ingest = await startIngest({ clock });
  });

  afterAll(() => ingest.close());

  it('gives up an import whose rows stopped coming, and no other', async () => {
    const caller = aCaller('admin');
    const columns = ['make', 'model', 'year', 'price'];
    const start = async () => {
      const id = uuidV7();
      const options = { map: {}, constants: {} };
      await ingest.bus.request(startImport, { id, format: 'csv', columns, rows: 1, options }, { caller });
      return id;
    };
    const statusOf = async (id: string) =>
      (await ingest.bus.request(getImport, { id }, { caller })).data.status;
    const janitor = ingest.running.app.get(ImportJanitor);
    const old = await start();
    clock.advance(20 * MINUTE);
    const young = await start();
    expect(await janitor.sweep()).toBe(0);
    clock.advance(20 * MINUTE);
    expect(await janitor.sweep()).toBe(1);
    expect([await statusOf(old), await statusOf(young)]).toEqual(['failed', 'running']);
  });
});
