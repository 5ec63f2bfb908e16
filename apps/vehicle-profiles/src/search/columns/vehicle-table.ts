import type { Vehicle } from '@rover/contracts';
import { Bits } from './bits.js';
import { Dictionary } from './dictionary.js';
import { plateKey } from './plate-key.js';
import { TextColumn } from './text-column.js';

/** Columns of few different texts. */
export const codedFields = [
  'make',
  'model',
  'colour',
  'fuelType',
  'transmission',
  'bodyClass',
  'driveType',
  'status',
  'fleetId',
] as const;
export type CodedField = (typeof codedFields)[number];

/** Columns of numbers: times in epoch ms, degrees, metres, years. NaN is what is unknown. */
export const numericFields = [
  'modelYear',
  'odometer',
  'createdAt',
  'updatedAt',
  'lastMaintenanceAt',
  'lon',
  'lat',
] as const;
export type NumericField = (typeof numericFields)[number];

/** Columns of texts that tell vehicles apart, as they are compared: a plate by its letters and digits alone. */
const written = {
  vin: (text: string) => text,
  plate: plateKey,
  stockNumber: (text: string) => text.toLowerCase(),
} as const;
export type TextField = keyof typeof written;
const textFields = Object.keys(written) as TextField[];

type Indexed = Omit<Vehicle, 'included' | 'features'> & { readonly features: readonly string[] };

const START = 1_024;
export const VIN_LENGTH = 17;

const byField = <F extends string, T>(fields: readonly F[], make: (field: F) => T): Record<F, T> =>
  Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<F, T>;

/**
 * What is searched by, of every living vehicle, as columns in memory: about three hundred bytes each. A row is
 * given to another vehicle once its own is gone.
 */
export class VehicleTable {
  #capacity = START;
  #size = 0;
  readonly #free: number[] = [];
  readonly #rows = new Map<string, number>();
  readonly #ids: string[] = [];
  /** The newest version of each row; of what is gone it stays as long as the row is not used again. */
  #versions = new Uint32Array(START);
  #living = Bits.none(START);
  #features = new Map<string, Bits>();
  readonly codes = byField(codedFields, () => new Uint32Array(START));
  readonly numbers = byField(numericFields, () => new Float64Array(START).fill(Number.NaN));
  readonly dictionaries = byField(codedFields, () => new Dictionary());
  readonly texts = byField(textFields, (field) => new TextColumn(START, written[field]));
  /** 17 bytes a row; zeros where the VIN is unknown. */
  vins = Buffer.alloc(START * VIN_LENGTH);

  get size(): number {
    return this.#rows.size;
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** Rows of vehicles, as a copy to be narrowed. */
  living(): Bits {
    return this.#living.copy();
  }

  none(): Bits {
    return Bits.none(this.#capacity);
  }

  idOf(row: number): string {
    return this.#ids[row] as string;
  }

  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  /** Rows that have a feature, whatever its case. */
  featured(feature: string): Bits {
    return this.#features.get(feature.toLowerCase()) ?? this.none();
  }

  /** Takes a vehicle in, unless a newer version of it is there. */
  put(vehicle: Indexed): void {
    const row = this.#rows.get(vehicle.id) ?? this.#take(vehicle.id);
    if (this.#versions[row]! > vehicle.version) return;
    this.#versions[row] = vehicle.version;
    for (const field of codedFields) this.codes[field][row] = this.dictionaries[field].add(vehicle[field]);
    for (const [field, value] of Object.entries(numbersOf(vehicle)))
      this.numbers[field as NumericField][row] = value;
    for (const field of textFields) this.texts[field].set(row, vehicle[field]);
    this.vins.fill(0, row * VIN_LENGTH, (row + 1) * VIN_LENGTH);
    this.vins.write(vehicle.vin ?? '', row * VIN_LENGTH, VIN_LENGTH, 'latin1');
    this.#setFeatures(row, vehicle.features);
  }

  /** Lets a vehicle go. */
  remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#living.clear(row);
    this.#versions[row] = 0;
    this.#free.push(row);
  }

  /** Forgets vehicles that do not pass: after a reload, those that it did not bring. */
  retain(isThere: (id: string) => boolean): void {
    for (const id of [...this.#rows.keys()]) if (!isThere(id)) this.remove(id);
  }

  #take(id: string): number {
    const row = this.#free.pop() ?? this.#size++;
    if (row >= this.#capacity) this.#grow();
    this.#rows.set(id, row);
    this.#ids[row] = id;
    this.#living.set(row);
    return row;
  }

  #setFeatures(row: number, features: readonly string[]): void {
    for (const bits of this.#features.values()) bits.clear(row);
    for (const feature of features) {
      const name = feature.toLowerCase();
      const bits = this.#features.get(name) ?? this.none();
      this.#features.set(name, bits);
      bits.set(row);
    }
  }

  #grow(): void {
    const capacity = this.#capacity * 2;
    for (const field of codedFields) this.codes[field] = longer(this.codes[field], new Uint32Array(capacity));
    for (const field of numericFields)
      this.numbers[field] = longer(this.numbers[field], new Float64Array(capacity).fill(Number.NaN));
    for (const field of textFields) this.texts[field].grow(capacity);
    this.#versions = longer(this.#versions, new Uint32Array(capacity));
    this.vins = longer(this.vins, Buffer.alloc(capacity * VIN_LENGTH));
    this.#living = this.#living.grown(capacity);
    this.#features = new Map([...this.#features].map(([name, bits]) => [name, bits.grown(capacity)]));
    this.#capacity = capacity;
  }
}

function longer<T extends Uint8Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const timeOf = (instant: string | undefined): number =>
  instant === undefined ? Number.NaN : Date.parse(instant);

function numbersOf(vehicle: Indexed): Record<NumericField, number> {
  const [lon, lat] = vehicle.location?.coordinates ?? [Number.NaN, Number.NaN];
  return {
    modelYear: vehicle.modelYear ?? Number.NaN,
    odometer: vehicle.odometer ?? Number.NaN,
    createdAt: timeOf(vehicle.createdAt),
    updatedAt: timeOf(vehicle.updatedAt),
    lastMaintenanceAt: timeOf(vehicle.lastMaintenanceAt),
    lon,
    lat,
  };
}
