import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../local/support/paths.mjs';

const target = join(root, 'libs', 'vehicle', 'src', 'vin', 'wmi-table.ts');

const types = {
  'Passenger Car': 'car',
  'Multipurpose Passenger Vehicle (MPV)': 'multipurpose',
  Truck: 'truck',
  Bus: 'bus',
  Motorcycle: 'motorcycle',
  Trailer: 'trailer',
  'Low Speed Vehicle (LSV)': 'lowSpeed',
  'Off Road Vehicle': 'offRoad',
  'Incomplete Vehicle': 'incomplete',
};

const head = `/* eslint-disable max-lines -- data */

/**
 * Who builds under which code, one line per makes and kind of vehicle: \`makes;kind;codes\`. Makes are separated by bars,
 * codes by blanks. Codes of six characters belong to makers of few vehicles: position 3 is a 9, positions 12–14 complete it.
 *
 * Source: the Product Information Catalog (vPIC) of the National Highway Traffic Safety Administration, a work of the
 * United States government and in the public domain. Made by \`node ops/vehicle/make-wmi-table.mjs FILE\`.
 */
export const wmiTable = \``;

const clean = (text) =>
  text
    .replace(/[;\\`$]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One line for all codes of the same makes and kind, in the order of the makes. */
function lines(rows) {
  const groups = new Map();
  for (const { wmi, makes, manufacturer, vehicle_type } of rows) {
    const key = `${clean(makes || manufacturer)};${types[vehicle_type] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), wmi]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, codes]) => `${key};${codes.sort().join(' ')}`);
}

const [file] = process.argv.slice(2);
if (!file)
  throw new Error(
    'Usage: node ops/vehicle/make-wmi-table.mjs FILE, a CSV of wmi, manufacturer, makes, vehicle_type',
  );
const rows = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
writeFileSync(target, `${head}\n${lines(rows).join('\n')}\n\`;\n`);
process.stdout.write(`${rows.length} codes\n`);
