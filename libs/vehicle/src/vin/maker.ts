import { wmiTable } from './wmi-table.js';

/** What a maker's code is registered for. */
export type VehicleKind =
  'car' | 'multipurpose' | 'truck' | 'bus' | 'motorcycle' | 'trailer' | 'lowSpeed' | 'offRoad' | 'incomplete';

/** Who built a vehicle, as far as the code of its maker tells. */
export interface VinMaker {
  /** Three characters, or six for a maker of few vehicles (ISO 3780). */
  readonly wmi: string;
  /** Makes that are sold under the code; mostly one. */
  readonly makes: readonly string[];
  readonly kind?: VehicleKind;
}

let known: ReadonlyMap<string, VinMaker> | undefined;

function readTable(): ReadonlyMap<string, VinMaker> {
  const makers = new Map<string, VinMaker>();
  for (const line of wmiTable.trim().split('\n')) {
    const [makes = '', kind = '', codes = ''] = line.split(';');
    for (const wmi of codes.split(' '))
      makers.set(wmi, { wmi, makes: makes.split('|'), ...(kind && { kind: kind as VehicleKind }) });
  }
  return makers;
}

/** The code of the maker: with a 9 at position 3, positions 12–14 belong to it. */
export const wmiOf = (vin: string): string =>
  vin.charAt(2) === '9' ? vin.slice(0, 3) + vin.slice(11, 14) : vin.slice(0, 3);

/** The maker of a vehicle, where the code is registered. The table is read at the first call, in some milliseconds. */
export function makerOf(vin: string): VinMaker | undefined {
  known ??= readTable();
  return known.get(wmiOf(vin));
}
