import { createWriteStream } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { columns, randomFrom, vehicleAt } from './population.js';

const SEED = 20_261_128;
const ROWS_AT_ONCE = 1_000;

function* lines(count: number): Generator<string> {
  const random = randomFrom(SEED);
  for (let index = 0; index < count;) {
    let text = '';
    for (const end = Math.min(count, index + ROWS_AT_ONCE); index < end; index += 1)
      text += `${vehicleAt(index, random)
        .map((value) => value ?? '\\N')
        .join('\t')}\n`;
    yield text;
  }
}

/**
 * Fills the table by COPY. Its indexes are made afterwards, as anyone does who loads a table whole.
 */
export async function loadVehicles(client: Client, count: number, folder: string): Promise<void> {
  const file = join(folder, 'vehicles.tsv');
  await pipeline(Readable.from(lines(count)), createWriteStream(file));
  await chmod(file, 0o644);
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = current_schema() AND tablename = 'vehicle' AND indexname <> 'vehicle_pkey'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query(`COPY vehicle (${columns.join(', ')}) FROM '${file}'`);
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition);
  await client.query('VACUUM ANALYZE vehicle');
}
