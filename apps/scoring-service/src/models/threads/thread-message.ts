/** What a training's thread says. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly error: ThreadFailure };

/** An error on its way out of a thread: classes do not survive it. `code` is there for the scoring library's own. */
export interface ThreadFailure {
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
}
