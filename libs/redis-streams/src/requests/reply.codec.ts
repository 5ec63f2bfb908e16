/** What a reply's header tells: whose it is, whether it is an answer or an error, and how the answer is written. */
export interface ReplyHeader {
  readonly id: string;
  readonly ok: boolean;
  /** Of answers alone: an error is short. */
  readonly deflated?: boolean;
}

/** The header's text: `+`, `*` for a deflated answer, or `-`, then the request's id. */
export function writeReplyHeader({ id, ok, deflated = false }: ReplyHeader): string {
  return (ok ? (deflated ? '*' : '+') : '-') + id;
}

export function readReplyHeader(text: string): ReplyHeader {
  const deflated = text.startsWith('*');
  return { ok: deflated || text.startsWith('+'), id: text.slice(1), deflated };
}
