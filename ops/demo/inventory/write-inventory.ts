import { joinCsv } from './csv.js';
import type { DemoUnit, InventoryRow } from './generate-inventory.js';

const columns = [
  'stockNumber',
  'vin',
  'sellerId',
  'make',
  'model',
  'modelYear',
  'bodyClass',
  'driveType',
  'fuelType',
  'transmission',
  'displacementL',
  'engineCylinders',
  'fuelEconomy',
  'colour',
  'condition',
  'odometerMiles',
  'askingPrice',
  'currency',
  'dealType',
  'images',
] as const satisfies (keyof InventoryRow)[];

/** The lines of a CSV file, header first, each with its end. */
export function* csvLines(units: Iterable<DemoUnit>): Generator<string> {
  yield `${joinCsv(columns)}\n`;
  for (const { row } of units) yield `${joinCsv(columns.map((column) => row[column]))}\n`;
}

/** The lines of an NDJSON file, each with its end. */
export function* jsonLines(units: Iterable<DemoUnit>): Generator<string> {
  for (const { row } of units) yield `${JSON.stringify(row)}\n`;
}
