/** PostgreSQL's binary form of one element type (`array_send`). */
interface ElementType<V> {
  readonly oid: number;
  bytes(value: V): number;
  write(buffer: Buffer, value: V, at: number): void;
}

const POSTGRES_EPOCH_MS = 946_684_800_000;

const fixed = (
  oid: number,
  bytes: number,
  write: (buffer: Buffer, value: number, at: number) => void,
): ElementType<number> => ({ oid, bytes: () => bytes, write });

const texts = (oid: number): ElementType<string> => ({
  oid,
  bytes: (value) => Buffer.byteLength(value),
  write: (buffer, value, at) => void buffer.write(value, at),
});

const elementTypes = {
  bool: fixed(16, 1, (buffer, value, at) => void buffer.writeUInt8(value, at)),
  int4: fixed(23, 4, (buffer, value, at) => void buffer.writeInt32BE(value, at)),
  float4: fixed(700, 4, (buffer, value, at) => void buffer.writeFloatBE(value, at)),
  float8: fixed(701, 8, (buffer, value, at) => void buffer.writeDoubleBE(value, at)),
  /** Epoch ms; PostgreSQL counts microseconds from the year 2000, in 64 bits. */
  timestamptz: fixed(1184, 8, (buffer, value, at) => {
    const micros = (value - POSTGRES_EPOCH_MS) * 1_000;
    buffer.writeInt32BE(Math.floor(micros / 2 ** 32), at);
    buffer.writeUInt32BE(micros % 2 ** 32 < 0 ? (micros % 2 ** 32) + 2 ** 32 : micros % 2 ** 32, at + 4);
  }),
  text: texts(25),
  /** Told as it is written, checked once when it comes in. */
  json: texts(114),
};

/** Element types; `$n::text[]::jsonb[]` takes JSON as text. */
export type BinaryType = keyof typeof elementTypes;
type ValueOf<T extends BinaryType> = (typeof elementTypes)[T] extends ElementType<infer V> ? V : never;

const HEADER = 20;
const NULL = -1;

/**
 * A parameter for `$n::TYPE[]`: the values in order, what is undefined as null. Arrays as text, which the driver would
 * make, cost both sides several times the work: each element is quoted, escaped and parsed.
 */
export function binaryArray<T extends BinaryType>(
  type: T,
  values: readonly (ValueOf<T> | undefined)[],
): Buffer {
  const { oid, bytes, write } = elementTypes[type] as unknown as ElementType<ValueOf<T>>;
  let size = HEADER;
  let hasNulls = false;
  for (const value of values) {
    size += value === undefined ? 4 : 4 + bytes(value);
    hasNulls ||= value === undefined;
  }
  const buffer = Buffer.allocUnsafe(size);
  writeHeader(buffer, { oid, hasNulls, length: values.length });
  let at = HEADER;
  for (const value of values) {
    const length = value === undefined ? NULL : bytes(value);
    buffer.writeInt32BE(length, at);
    at += 4;
    if (value === undefined) continue;
    write(buffer, value, at);
    at += length;
  }
  return buffer;
}

/** One dimension, which begins at 1. */
function writeHeader(
  buffer: Buffer,
  { oid, hasNulls, length }: { oid: number; hasNulls: boolean; length: number },
): void {
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(hasNulls ? 1 : 0, 4);
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(length, 12);
  buffer.writeInt32BE(1, 16);
}
