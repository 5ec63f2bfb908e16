import { dtcsOf, type DtcCode, type DtcStatus } from './dtc.js';
import { valueOf } from './pid-field.js';
import { pids } from './pids.js';
import { readFrames } from './read-frames.js';

/** One value that a car told. */
export interface ObdValue {
  /** A signal of the catalogue, or a name of our own. */
  readonly name: string;
  readonly value: number | string | boolean;
  readonly unit?: string;
}

/** A trouble code with the status that its mode gives it. */
export interface ObdDtc {
  readonly code: DtcCode;
  readonly status: DtcStatus;
}

/** All that the answers in a text say. */
export interface ReadObd {
  /** Mode 01: as it is now. */
  readonly values: readonly ObdValue[];
  /** Mode 02: as it was when a trouble code was stored. */
  readonly freezeFrame: readonly ObdValue[];
  /** Modes 03, 07 and 0A. Undefined when none of them was answered. */
  readonly dtcs: readonly ObdDtc[] | undefined;
  /** Whether mode 03 was answered: without it the codes are not all there are. */
  readonly dtcsComplete: boolean;
  /** Mode 09, 02. */
  readonly vin: string | undefined;
  /** Parameters that the car says it has, of all bitmaps in the text. */
  readonly supported: readonly number[];
  /** Parameters that we do not know, with their bytes in hexadecimal. */
  readonly unknown: Readonly<Record<string, string>>;
  /** Lines that are no frames. */
  readonly unread: readonly string[];
}

const dtcModes: Readonly<Record<number, DtcStatus>> = {
  0x43: 'confirmed',
  0x47: 'pending',
  0x4a: 'permanent',
};

/** Reads what a car answered to modes 01, 02, 03, 07, 09 and 0A of SAE J1979 out of the text of an adapter. */
export function readObd(text: string): ReadObd {
  const { answers, unread } = readFrames(text);
  const reader = new AnswerReader();
  for (const answer of answers) reader.take(answer);
  return { ...reader.read(), unread };
}

class AnswerReader {
  private readonly values = new Map<string, ObdValue>();
  private readonly freezeFrame = new Map<string, ObdValue>();
  private readonly supported = new Set<number>();
  private readonly unknown: Record<string, string> = {};
  private readonly vinParts = new Map<number, readonly number[]>();
  private dtcs: Map<string, ObdDtc> | undefined;
  private dtcsComplete = false;

  take([mode = 0, ...bytes]: readonly number[]): void {
    const status = dtcModes[mode];
    if (status) return this.takeDtcs(bytes, status);
    if (mode === 0x41) return this.takeCurrent(bytes);
    if (mode === 0x42) return this.takeFreezeFrame(bytes);
    if (mode === 0x49 && bytes[0] === 2) this.vinParts.set(bytes[1] ?? 0, bytes.slice(2));
  }

  read(): Omit<ReadObd, 'unread'> {
    return {
      values: [...this.values.values()],
      freezeFrame: [...this.freezeFrame.values()],
      dtcs: this.dtcs && [...this.dtcs.values()],
      dtcsComplete: this.dtcsComplete,
      vin: vinOf(this.vinParts),
      supported: [...this.supported].sort((a, b) => a - b),
      unknown: this.unknown,
    };
  }

  /** One answer on CAN may bring up to six parameters, one behind the other. */
  private takeCurrent(bytes: readonly number[]): void {
    for (let at = 0; at < bytes.length;) {
      const pid = bytes[at] as number;
      const data = bytes.slice(at + 1);
      if (pid % 0x20 === 0) this.noteSupported(pid, data);
      else if (!this.note(pid, data, this.values)) return;
      at += 1 + (pid % 0x20 === 0 ? 4 : (pids.get(pid)?.length ?? 0));
    }
  }

  /** Behind the parameter stands the number of the frame. */
  private takeFreezeFrame([pid = 0, , ...data]: readonly number[]): void {
    if (pid !== 2) return void (pid % 0x20 && this.note(pid, data, this.freezeFrame));
    const [dtc] = dtcsOf(data.slice(0, 2));
    if (dtc) this.freezeFrame.set('dtc', { name: 'dtc', value: dtc });
  }

  /** Answers false when it is not known where the next parameter begins. */
  private note(pid: number, data: readonly number[], values: Map<string, ObdValue>): boolean {
    const known = pids.get(pid);
    if (!known || data.length < known.length) {
      this.unknown[hexOf([pid])] = hexOf(data);
      return false;
    }
    const own = data.slice(0, known.length);
    for (const field of known.fields) {
      const value = valueOf(field, own);
      if (value !== undefined) values.set(field.name, { name: field.name, value, unit: field.unit });
    }
    return true;
  }

  /** The highest bit is of the parameter after the bitmap's own. */
  private noteSupported(pid: number, data: readonly number[]): void {
    data.slice(0, 4).forEach((byte, at) => {
      for (let bit = 0; bit < 8; bit++)
        if ((byte >> (7 - bit)) & 1) this.supported.add(pid + at * 8 + bit + 1);
    });
  }

  /** A code that several modes name keeps the strongest of their words: permanent, confirmed, pending. */
  private takeDtcs(bytes: readonly number[], status: DtcStatus): void {
    this.dtcs ??= new Map();
    this.dtcsComplete ||= status === 'confirmed';
    for (const code of dtcsOf(bytes)) {
      const known = this.dtcs.get(code);
      if (!known || strength[status] > strength[known.status]) this.dtcs.set(code, { code, status });
    }
  }
}

const strength: Readonly<Record<DtcStatus, number>> = { pending: 0, confirmed: 1, permanent: 2 };

const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');

/** Older buses send it in five numbered parts of four bytes with zeroes in front, CAN in one. */
function vinOf(parts: ReadonlyMap<number, readonly number[]>): string | undefined {
  const bytes = [...parts].sort(([a], [b]) => a - b).flatMap(([, part]) => part);
  const text = String.fromCharCode(...bytes.filter((byte) => byte > 0x20 && byte < 0x7f));
  return /^[0-9A-HJ-NPR-Z]{17}$/.test(text) ? text : undefined;
}
