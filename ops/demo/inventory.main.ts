import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { generateInventory } from './inventory/generate-inventory.js';
import { csvLines, jsonLines } from './inventory/write-inventory.js';

const options = {
  count: { type: 'string', default: '5000' },
  seed: { type: 'string', default: '1' },
  year: { type: 'string', default: String(new Date().getUTCFullYear()) },
  format: { type: 'string', default: 'csv' },
} as const;

/** Writes a demo inventory to standard output: `--count 5000 --seed 1 --year 2026 --format csv|ndjson`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const units = generateInventory({
    seed: whole(values.seed),
    count: whole(values.count),
    year: whole(values.year),
  });
  const lines = values.format === 'ndjson' ? jsonLines(units) : csvLines(units);
  for (const line of lines) if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`"${text}" is not a whole number`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
