import type { StoredEntry } from './store/stream-store.js';
import { RawJson, type OutgoingMessage, type StreamMessage } from './message.js';

/**
 * An entry has two fields: a compact header and the payload. A header is a JSON array, its places
 * fixed below; places at the end that hold nothing are left out. Five named fields instead cost a
 * third of the read rate.
 */
export interface EntryHeader {
  id: string;
  type: string;
  key: string;
  time: string;
  source: string;
  subject?: string;
  traceparent?: string;
  context?: Record<string, unknown>;
  /** Stream that awaits the answer. */
  replyTo?: string;
  /** Epoch ms after which nobody waits for the answer. */
  deadline?: number;
  /** The one group that a redriven entry is meant for. */
  only?: string;
  /** How a large answer may be encoded. */
  acceptEncoding?: string;
}

type Places = unknown[];

/** The header's text. */
export function writeHeader(header: EntryHeader): string {
  const places: Places = [
    header.id,
    header.type,
    header.key,
    header.time,
    header.source,
    header.subject,
    header.traceparent,
    header.context,
    header.replyTo,
    header.deadline,
    header.only,
    header.acceptEncoding,
  ];
  while (places[places.length - 1] === undefined) places.pop();
  return JSON.stringify(places);
}

/** @throws SyntaxError or TypeError when the text is no header */
export function readHeader(text: string): EntryHeader {
  const places = readPlainly(text) ?? (JSON.parse(text) as Places);
  if (typeof places[0] !== 'string' || typeof places[1] !== 'string' || typeof places[2] !== 'string')
    throw new TypeError('The entry has no valid header');
  return {
    id: places[0],
    type: places[1],
    key: places[2],
    time: places[3] as string,
    source: places[4] as string,
    subject: (places[5] ?? undefined) as string | undefined,
    traceparent: (places[6] ?? undefined) as string | undefined,
    context: (places[7] ?? undefined) as Record<string, unknown> | undefined,
    replyTo: (places[8] ?? undefined) as string | undefined,
    deadline: (places[9] ?? undefined) as number | undefined,
    only: (places[10] ?? undefined) as string | undefined,
    acceptEncoding: (places[11] ?? undefined) as string | undefined,
  };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const N_OF_NULL = 0x6e;

/**
 * An array of strings without escapes and of nulls, as most headers are, in half the time of JSON.parse.
 * Undefined when the text is anything else.
 */
function readPlainly(text: string): Places | undefined {
  if (!text.startsWith('[') || !text.endsWith(']') || text.includes('\\')) return undefined;
  const places: Places = [];
  for (let at = 1; ; at++) {
    const first = text.charCodeAt(at);
    if (first === N_OF_NULL && text.startsWith('null', at)) {
      places.push(undefined);
      at += 4;
    } else if (first !== QUOTE) return undefined;
    else {
      const end = text.indexOf('"', at + 1);
      if (end < 0) return undefined;
      places.push(text.slice(at + 1, end));
      at = end + 1;
    }
    if (at === text.length - 1) return places;
    if (text.charCodeAt(at) !== COMMA) return undefined;
  }
}

/** The payload's text. `undefined` becomes null, as JSON has no word for it. */
export function writePayload(data: unknown): string {
  if (data instanceof RawJson) return data.text;
  return JSON.stringify(data) ?? 'null';
}

/** The header of a message to append. */
export function headerOf(message: OutgoingMessage, id: string, source: string): EntryHeader {
  return {
    id,
    type: message.type,
    key: message.key,
    time: message.time ?? new Date().toISOString(),
    source,
    subject: message.subject,
    traceparent: message.traceparent,
    context: message.context,
  };
}

/** The partition that an entry was found in. */
export interface EntryPlace {
  readonly topic: string;
  readonly partition: number;
}

const UNPARSED = Symbol('unparsed');

/** An entry as its handler sees it. The payload is parsed when first asked for. */
export class EntryMessage implements StreamMessage {
  attempt = 1;
  readonly entryId: string;
  readonly raw: string;
  private parsed: unknown = UNPARSED;

  constructor(
    readonly header: EntryHeader,
    entry: StoredEntry,
    private readonly place: EntryPlace,
  ) {
    this.entryId = entry.id;
    this.raw = entry.payload ?? '';
  }

  get topic(): string {
    return this.place.topic;
  }

  get partition(): number {
    return this.place.partition;
  }

  get id(): string {
    return this.header.id;
  }

  get type(): string {
    return this.header.type;
  }

  get source(): string {
    return this.header.source;
  }

  get time(): string {
    return this.header.time;
  }

  get subject(): string | undefined {
    return this.header.subject;
  }

  get key(): string {
    return this.header.key;
  }

  get context(): Record<string, unknown> | undefined {
    return this.header.context;
  }

  get traceparent(): string | undefined {
    return this.header.traceparent;
  }

  get data(): unknown {
    if (this.parsed === UNPARSED) this.parsed = JSON.parse(this.raw);
    return this.parsed;
  }
}
