/** JSON that is forwarded as it stands: neither parsed nor made anew. */
export class RawJson {
  /** @param body text, or the bytes of it in UTF-8, which whoever only passes them on need not decode */
  constructor(readonly body: string | Buffer) {}

  get text(): string {
    return typeof this.body === 'string' ? this.body : this.body.toString();
  }

  /** So that it is written as what it stands for where it is part of something else. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A message to append. */
export interface OutgoingMessage {
  /** Dedupe key of the consumers; minted (UUID v7) when absent. Repeat it when an append is repeated. */
  id?: string;
  /** The event's name. */
  type: string;
  /** Messages of one key keep their order. An empty key promises no order and spreads freely. */
  key: string;
  /** A JSON value, or text to forward verbatim. */
  data: unknown;
  subject?: string;
  /** RFC 3339; now when absent. */
  time?: string;
  /** Passed through untouched: the caller's identity and the like. */
  context?: Record<string, unknown>;
  /** W3C trace context. */
  traceparent?: string;
}

/** A message as a handler or a tail sees it. */
export interface StreamMessage<T = unknown> {
  readonly id: string;
  readonly type: string;
  /** Who appended it. */
  readonly source: string;
  /** RFC 3339. */
  readonly time: string;
  readonly subject?: string;
  readonly key: string;
  /** Parsed at first use. @throws SyntaxError when the payload is no JSON. */
  readonly data: T;
  readonly context?: Record<string, unknown>;
  readonly traceparent?: string;
  /** The position in its partition; grows. */
  readonly entryId: string;
  readonly topic: string;
  readonly partition: number;
  /** 1 at the first run. */
  readonly attempt: number;
  /** The payload's text. */
  readonly raw: string;
}
