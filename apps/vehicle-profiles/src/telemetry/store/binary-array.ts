/** PostgreSQL's binary form of one element type (`array_send`): a tenth of the work that arrays as text cost both sides. */
interface ElementType {
  readonly oid: number;
  readonly bytes: number;
  write(buffer: Buffer, value: number, at: number): void;
}

const POSTGRES_EPOCH_MS = 946_684_800_000;

const elementTypes = {
  bool: { oid: 16, bytes: 1, write: (buffer, value, at) => void buffer.writeUInt8(value, at) },
  int4: { oid: 23, bytes: 4, write: (buffer, value, at) => void buffer.writeInt32BE(value, at) },
  float4: { oid: 700, bytes: 4, write: (buffer, value, at) => void buffer.writeFloatBE(value, at) },
  float8: { oid: 701, bytes: 8, write: (buffer, value, at) => void buffer.writeDoubleBE(value, at) },
  /** Epoch ms; PostgreSQL counts microseconds from the year 2000. */
  timestamptz: {
    oid: 1184,
    bytes: 8,
    write: (buffer, value, at) => void buffer.writeBigInt64BE(BigInt(value - POSTGRES_EPOCH_MS) * 1_000n, at),
  },
} satisfies Record<string, ElementType>;

/** Element types of which values are numbers here. */
export type BinaryType = keyof typeof elementTypes;

const HEADER = 20;
const NULL = -1;

/** A parameter for `$n::TYPE[]`: the values in order, what is undefined as null. */
export function binaryArray(type: BinaryType, values: readonly (number | undefined)[]): Buffer {
  const { oid, bytes, write }: ElementType = elementTypes[type];
  const nulls = values.reduce<number>((count, value) => (value === undefined ? count + 1 : count), 0);
  const buffer = Buffer.allocUnsafe(HEADER + values.length * (4 + bytes) - nulls * bytes);
  writeHeader(buffer, { oid, nulls, length: values.length });
  let at = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(value === undefined ? NULL : bytes, at);
    at += 4;
    if (value === undefined) continue;
    write(buffer, value, at);
    at += bytes;
  }
  return buffer;
}

/** One dimension, which begins at 1. */
function writeHeader(
  buffer: Buffer,
  { oid, nulls, length }: { oid: number; nulls: number; length: number },
): void {
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(nulls > 0 ? 1 : 0, 4);
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(length, 12);
  buffer.writeInt32BE(1, 16);
}
