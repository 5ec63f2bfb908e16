import { readFileSync } from 'node:fs';
import { splitCsv } from './csv.js';

/** A vehicle as its maker offered it over some years. */
export interface CatalogueVehicle {
  make: string;
  model: string;
  yearFrom: number;
  /** Undefined: still offered. */
  yearTo?: number;
  /** Size class of the EPA. */
  class: string;
  driveType: string;
  fuelType: string;
  displacementL?: number;
  cylinders?: number;
  transmissions: string[];
  /** l/100 km. */
  fuelEconomy: number;
}

const optional = (field: string | undefined): number | undefined => (field ? Number(field) : undefined);
const gearboxes: Record<string, string> = { A: 'Automatic', M: 'Manual' };

function parse(line: string): CatalogueVehicle {
  const [
    make = '',
    model = '',
    from,
    to,
    size = '',
    drive = '',
    fuel = '',
    litres,
    cylinders,
    kinds = '',
    economy,
  ] = splitCsv(line);
  return {
    make,
    model,
    yearFrom: Number(from),
    yearTo: optional(to),
    class: size,
    driveType: drive,
    fuelType: fuel,
    displacementL: optional(litres),
    cylinders: optional(cylinders),
    transmissions: [...kinds].map((kind) => gearboxes[kind] ?? 'Automatic'),
    fuelEconomy: Number(economy),
  };
}

let read: CatalogueVehicle[] | undefined;

/** The catalogue of the repository, read once. */
export function catalogue(): readonly CatalogueVehicle[] {
  const file = new URL('../catalogue.csv', import.meta.url);
  read ??= readFileSync(file, 'utf8').trim().split('\n').slice(1).map(parse);
  return read;
}
