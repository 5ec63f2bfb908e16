const NOTHING = Buffer.alloc(0);
const CR = 13;
/** A byte above ASCII that stands alone is no UTF-8. */
const LETTERS = Array.from({ length: 256 }, (_, byte) => Buffer.of(byte).toString());

/** An array that is being filled. */
interface Frame {
  readonly items: unknown[];
  readonly length: number;
}

/** An error that Redis answered; named as ioredis names it. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError';
}

/**
 * RESP 2, as the bytes come. What is parsed of a half-received answer stays parsed, so that a large
 * answer in many chunks costs no more than in one.
 */
export class RespParser {
  private rest: Buffer = NOTHING;
  private readonly frames: Frame[] = [];

  constructor(private readonly onReply: (reply: unknown) => void) {}

  /** @throws Error when the bytes are no RESP */
  feed(chunk: Buffer): void {
    const data = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    let at = 0;
    for (let next = this.element(data, at); next >= 0; next = this.element(data, at)) at = next;
    this.rest = at === data.length ? NOTHING : data.subarray(at);
  }

  /** Where the element ends, or -1 when it is not all there. */
  private element(data: Buffer, at: number): number {
    const end = data.indexOf(CR, at + 1);
    if (at >= data.length || end < 0 || end + 1 >= data.length) return -1;
    switch (data[at]) {
      case 0x24: // $
        return this.bulk(data, at, end);
      case 0x2a: // *
        this.open(number(data, at + 1, end));
        return end + 2;
      case 0x3a: // :
        this.emit(number(data, at + 1, end));
        return end + 2;
      case 0x2b: // +
        this.emit(data.toString('utf8', at + 1, end));
        return end + 2;
      case 0x2d: // -
        this.emit(new ReplyError(data.toString('utf8', at + 1, end)));
        return end + 2;
      default:
        throw new Error('The answer is not RESP');
    }
  }

  private bulk(data: Buffer, at: number, end: number): number {
    const length = number(data, at + 1, end);
    const from = end + 2;
    if (length < 0) {
      this.emit(null);
      return from;
    }
    if (from + length + 2 > data.length) return -1;
    this.emit(length === 1 ? letter(data[from] as number) : data.toString('utf8', from, from + length));
    return from + length + 2;
  }

  private open(length: number): void {
    if (length < 0) this.emit(null);
    else if (length === 0) this.emit([]);
    else this.frames.push({ items: [], length });
  }

  private emit(value: unknown): void {
    for (let done = value; ;) {
      const frame = this.frames[this.frames.length - 1];
      if (!frame) return this.onReply(done);
      frame.items.push(done);
      if (frame.items.length < frame.length) return;
      this.frames.pop();
      done = frame.items;
    }
  }
}

/** The names of an entry's fields are single letters: calling into the decoder for each costs more than the letter. */
const letter = (byte: number): string => LETTERS[byte] as string;

function number(data: Buffer, from: number, end: number): number {
  let at = from;
  const negative = data[at] === 0x2d;
  if (negative) at++;
  let value = 0;
  for (; at < end; at++) value = value * 10 + (data[at] as number) - 48;
  return negative ? -value : value;
}
