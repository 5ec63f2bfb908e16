/** What a reply's header tells: whose it is, and whether it is an answer or an error. */
export interface ReplyHeader {
  readonly id: string;
  readonly ok: boolean;
}

/** The header's text: `+` or `-`, then the request's id. */
export function writeReplyHeader({ id, ok }: ReplyHeader): string {
  return (ok ? '+' : '-') + id;
}

export function readReplyHeader(text: string): ReplyHeader {
  return { ok: text.startsWith('+'), id: text.slice(1) };
}
