import { readLine } from './adapter-lines.js';

/** The answers in what an adapter printed, put together from their frames. */
export interface ReadFrames {
  /** Each begins with its mode: `[0x41, 0x0c, 0x1a, 0xf8]`. */
  readonly answers: readonly (readonly number[])[];
  /** Lines that could not be read, and answers of which parts are missing, as they stood. */
  readonly unread: readonly string[];
}

/** A long answer (ISO 15765-2) of which parts are still to come. */
interface Unfinished {
  readonly length: number;
  readonly bytes: number[];
  next: number;
}

/**
 * Reads the frames of OBD-II answers (SAE J1979) out of the text of an adapter: one answer a line, long ones in several
 * (ISO 15765-2), with or without headers, of CAN, J1850, ISO 9141 and ISO 14230. What was asked and what the adapter
 * says besides is passed over.
 */
export function readFrames(text: string): ReadFrames {
  const reader = new FrameReader();
  for (const line of text.split(/[\r\n>]+/)) if (line.trim() !== '') reader.take(line.trim());
  return reader.end();
}

class FrameReader {
  private readonly answers: number[][] = [];
  private readonly unread: string[] = [];
  private readonly unfinished = new Map<string, Unfinished>();

  take(text: string): void {
    const line = readLine(text);
    switch (line.kind) {
      case 'length':
        return this.begin(WITHOUT_HEADER, line.length, []);
      case 'part':
        return this.proceed(WITHOUT_HEADER, line.index, line.bytes);
      case 'can':
        return this.frame(line.ecu, line.bytes, text);
      case 'answer':
        return void this.answers.push([...line.bytes]);
      case 'unread':
        return void this.unread.push(text);
      case 'said':
    }
  }

  end(): ReadFrames {
    for (const key of this.unfinished.keys()) this.giveUp(key);
    return { answers: this.answers.filter(({ length }) => length > 1), unread: this.unread };
  }

  /** The first half byte says what a CAN frame is: single, first of several, or one that follows. */
  private frame(ecu: string, [control = 0, ...bytes]: readonly number[], text: string): void {
    const [kind, low] = [control >> 4, control & 0xf];
    if (kind === 0 && low > 0 && low <= bytes.length) return void this.answers.push(bytes.slice(0, low));
    if (kind === 1) return this.begin(ecu, (low << 8) | (bytes[0] ?? 0), bytes.slice(1));
    if (kind === 2) return this.proceed(ecu, low, bytes);
    // Flow control, or longer than it says it is.
    if (kind !== 3) this.unread.push(text);
  }

  private begin(key: string, length: number, bytes: readonly number[]): void {
    this.giveUp(key);
    this.unfinished.set(key, { length, bytes: [...bytes], next: bytes.length > 0 ? 1 : 0 });
  }

  /** A part out of its order means that one was lost: what is left would be read at the wrong place. */
  private proceed(key: string, index: number, bytes: readonly number[]): void {
    const answer = this.unfinished.get(key);
    if (answer?.next !== index) return this.giveUp(key);
    answer.bytes.push(...bytes);
    answer.next = (index + 1) % 16;
    if (answer.bytes.length < answer.length) return;
    this.answers.push(answer.bytes.slice(0, answer.length));
    this.unfinished.delete(key);
  }

  private giveUp(key: string): void {
    const answer = this.unfinished.get(key);
    if (answer) this.unread.push(answer.bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' '));
    this.unfinished.delete(key);
  }
}

/** Headers off, nobody says which control unit speaks. */
const WITHOUT_HEADER = '';
