import type { BundledReading } from '@rover/contracts';
import { forEachSignal } from '../each-signal.js';
import type { TimedReading } from '../timed-reading.js';
import { binaryArray, type BinaryType } from './binary-array.js';
import { DEGREE, signalColumns, type ColumnType, type SignalColumn } from './signal-columns.js';

/** Readings as columns, ready to be inserted by one statement. */
export interface ReadingColumns {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly values: readonly unknown[];
}

/** Names one row of the store. */
export interface ReadingKey {
  readonly vehicleNo: number;
  /** Epoch ms. */
  readonly time: number;
  readonly digest: number;
}

const bySignal = new Map<string, { column: SignalColumn; index: number }>(
  signalColumns.map((column, index) => [column.signal, { column, index }]),
);
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Gathers readings column by column. Columns in which nothing was measured are left out. */
export class ReadingTable {
  readonly keys: ReadingKey[] = [];
  private readonly receivedAt: number[] = [];
  private readonly longitudes: (number | undefined)[] = [];
  private readonly latitudes: (number | undefined)[] = [];
  private readonly others: (string | undefined)[] = [];
  private readonly columns = new Map<SignalColumn, unknown[]>();

  get size(): number {
    return this.keys.length;
  }

  add(vehicleNo: number, { reading, deviceTime, receivedAt }: TimedReading): void {
    const row = this.keys.length;
    const { location } = reading;
    this.receivedAt[row] = receivedAt;
    this.longitudes[row] = location && Math.round(location.coordinates[0] * DEGREE);
    this.latitudes[row] = location && Math.round(location.coordinates[1] * DEGREE);
    this.others[row] = reading.private && JSON.stringify(reading.private);
    const measured = this.addSignals(row, reading);
    this.keys.push({ vehicleNo, time: deviceTime, digest: this.digest(row, reading.id, measured) });
  }

  /** All columns with their SQL types. */
  toColumns(): ReadingColumns {
    const own: [string, ColumnType | BinaryType, readonly unknown[]][] = [
      ['vehicle_no', 'int4', this.keys.map(({ vehicleNo }) => vehicleNo)],
      ['device_time', 'timestamptz', this.keys.map(({ time }) => time)],
      ['digest', 'int4', this.keys.map(({ digest }) => digest)],
      ['received_at', 'timestamptz', this.receivedAt],
      ['longitude', 'int4', this.longitudes],
      ['latitude', 'int4', this.latitudes],
      ['other', 'jsonb', this.others],
    ];
    const all = [
      ...own.filter(([, , values]) => values.some((value) => value !== undefined)),
      ...Array.from(this.columns, ([{ column, type }, values]) => [column, type, values] as const),
    ];
    return {
      names: all.map(([name]) => name),
      types: all.map(([, type]) => (type === 'jsonb' ? 'text[]::jsonb[]' : `${type}[]`)),
      values: all.map(([, type, values]) => toParameter(type, values, this.size)),
    };
  }

  /** Answers a hash of what was measured, the same in whatever order it is told. */
  private addSignals(row: number, reading: BundledReading): number {
    let sum = 0;
    forEachSignal(reading, (signal, value) => (sum += this.addSignal(row, signal, value)));
    return sum;
  }

  private addSignal(row: number, signal: string, value: unknown): number {
    const known = bySignal.get(signal);
    if (!known) return 0;
    let values = this.columns.get(known.column);
    if (!values) this.columns.set(known.column, (values = []));
    const stored = known.column.type === 'jsonb' ? JSON.stringify(value) : value;
    values[row] = stored;
    return mix(known.index, stored as number | boolean | string);
  }

  /** What tells two readings of one vehicle and moment apart: the id that the source gave, else the values. */
  private digest(row: number, id: string | undefined, measured: number): number {
    if (id !== undefined) return mix(0, id) | 0;
    const place = mix(-1, this.longitudes[row] ?? NaN) + mix(-2, this.latitudes[row] ?? NaN);
    return (measured + place + mix(-3, this.others[row] ?? '')) | 0;
  }
}

/** A 32-bit hash of a value under a number; those of several values may be added up. */
function mix(seed: number, value: number | boolean | string): number {
  let hash = Math.imul(seed + 0x7f4a7c15, 0x9e3779b1);
  if (typeof value === 'string')
    for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  else {
    float[0] = Number(value);
    hash = Math.imul(hash ^ (words[0] as number), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13) ^ (words[1] as number), 0xc2b2ae35);
  }
  return (hash ^ (hash >>> 16)) | 0;
}

function toParameter(type: string, values: readonly unknown[], size: number): unknown {
  const isText = type === 'text' || type === 'jsonb';
  const whole = new Array<unknown>(size);
  for (let row = 0; row < size; row++) {
    const value = values[row];
    whole[row] = value === undefined || isText ? value : Number(value);
  }
  if (isText) return binaryArray('text', whole as (string | undefined)[]);
  return binaryArray(type as Exclude<BinaryType, 'text'>, whole as (number | undefined)[]);
}
