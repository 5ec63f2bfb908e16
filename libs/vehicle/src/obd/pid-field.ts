/** One value within the data bytes of a parameter: its bits, and how they become a value of its unit. */
export interface PidField {
  /** A signal of the catalogue, or a name of our own for what it does not have. */
  readonly name: string;
  /** First bit, counted from the highest of the first byte. Default 0. */
  readonly bit?: number;
  /** How many bits. Default 8. */
  readonly bits?: number;
  readonly signed?: boolean;
  /** `value = raw × scale[0] / scale[1] + add`, in this order, so that nothing is cut off. Default 1/1. */
  readonly scale?: readonly [multiplier: number, divisor: number];
  readonly add?: number;
  readonly unit?: string;
  /** A raw value that means that the car does not know. */
  readonly unknown?: number;
  /** A bit that says whether the field means anything. */
  readonly when?: number;
  /** What a raw value stands for, where it counts nothing. Raw values that are missing here are told as numbers. */
  readonly words?: Readonly<Record<number, string>>;
  /** A single bit is told as true or false. */
  readonly flag?: boolean;
}

/** A parameter of mode 01 and 02. */
export interface Pid {
  /** Data bytes. */
  readonly length: number;
  readonly fields: readonly PidField[];
}

/** The unsigned number of some bits. At most 32 of them, by arithmetic: operators on bits end at 31. */
export function rawBits(bytes: readonly number[], bit: number, bits: number): number {
  let raw = 0;
  for (let at = bit; at < bit + bits; at++)
    raw = raw * 2 + (((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1);
  return raw;
}

/** The value of a field, or undefined where the car does not know or does not have it. */
export function valueOf(field: PidField, bytes: readonly number[]): number | string | boolean | undefined {
  const { bit = 0, bits = 8, scale = [1, 1], add = 0, when, words, flag } = field;
  if (bit + bits > bytes.length * 8 || (when !== undefined && rawBits(bytes, when, 1) === 0))
    return undefined;
  const raw = rawBits(bytes, bit, bits);
  if (raw === field.unknown) return undefined;
  if (flag) return raw === 1;
  if (words) return words[raw] ?? raw;
  const counted = field.signed && raw >= 2 ** (bits - 1) ? raw - 2 ** bits : raw;
  return (counted * scale[0]) / scale[1] + add;
}
