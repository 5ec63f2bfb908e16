import { isAscii, isUtf8 } from 'node:buffer';
import { UnreadableFileError } from './import.errors.js';
import { decodeWindows1252 } from './windows-1252.js';

type Decode = (bytes: Buffer, last: boolean) => string;

const BOM_BYTES = 3;
const NOTHING = Buffer.alloc(0);

const notThisEncoding = (name: string) =>
  new UnreadableFileError(`The file is not text in ${name}, as it seemed at first; save it as UTF-8.`);

function streaming(encoding: string, name: string): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, last) => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      throw notThisEncoding(name);
    }
  };
}

/**
 * Bytes in, text out, in whatever encoding the file turns out to have: UTF-16 or UTF-8 by its byte order mark,
 * else UTF-8 when the first character beyond ASCII is valid in it, else Windows-1252 (which contains Latin-1).
 * @throws UnreadableFileError when later bytes contradict, or when it is no text at all.
 */
export class BodyDecoder {
  private decode?: Decode;
  private held: Buffer = NOTHING;

  /** The text of the next bytes; may hold back a few that need what follows. */
  write(chunk: Buffer): string {
    return assertText(this.next(this.take(chunk), false));
  }

  /** What was held back. To be called once, after the last bytes. */
  end(): string {
    return assertText(this.next(this.take(NOTHING), true));
  }

  private take(chunk: Buffer): Buffer {
    const bytes = this.held.length > 0 ? Buffer.concat([this.held, chunk]) : chunk;
    this.held = NOTHING;
    return bytes;
  }

  private next(bytes: Buffer, last: boolean): string {
    if (!this.decode) {
      if (bytes.length < BOM_BYTES && !last) return this.hold(bytes);
      this.decode = byMark(bytes) ?? ((rest, end) => this.guess(rest, end));
    }
    return this.decode(bytes, last);
  }

  private hold(bytes: Buffer): string {
    this.held = bytes;
    return '';
  }

  /** ASCII decides nothing, since it reads the same either way. The first character beyond it does, wherever the pieces are cut. */
  private guess(bytes: Buffer, last: boolean): string {
    if (isAscii(bytes)) return bytes.toString('latin1');
    const first = bytes.findIndex((byte) => byte >= 0x80);
    const end = first + lengthOf(bytes[first] as number);
    if (end > bytes.length && !last)
      return bytes.toString('latin1', 0, first) + this.hold(bytes.subarray(first));
    this.decode = isUtf8(bytes.subarray(first, end)) ? streaming('utf-8', 'UTF-8') : decodeWindows1252;
    return this.decode(bytes, last);
  }
}

function byMark(bytes: Buffer): Decode | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return streaming('utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return streaming('utf-16be', 'UTF-16');
  if (first === 0xef && second === 0xbb && third === 0xbf) return streaming('utf-8', 'UTF-8');
  return undefined;
}

/** How many bytes the UTF-8 character has that begins with this one. */
const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** Spreadsheets, archives and pictures have zero bytes; text never has, and no database column could keep them. */
function assertText(text: string): string {
  if (text.includes('\0')) {
    throw new UnreadableFileError(
      'The file is not text: send CSV or NDJSON, not a spreadsheet or an archive.',
    );
  }
  return text;
}
