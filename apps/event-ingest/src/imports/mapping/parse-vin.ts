import { readVin } from '@rover/vehicle';
import { refused, textOf } from './parsed.js';
import type { Cell, Parsed } from './parsed.js';

/** Reads the VIN in a cell. */
export function parseVin(cell: Cell): Parsed<string> {
  const text = textOf(cell);
  if (!text) return undefined;
  const read = readVin(text);
  return 'vin' in read ? { value: read.vin } : refused(read.refused);
}
