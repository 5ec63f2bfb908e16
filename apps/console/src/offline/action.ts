import type { Arguments, Method, PathOf, Refusal, Reply } from '@rover/client';
import type { QueryKey } from '@tanstack/react-query';

/** A door of the platform and what it is given, as it can be kept; `R` is what it answers. */
export interface Change<R = unknown> {
  readonly method: Method;
  readonly path: string;
  readonly options: object;
  /** Of the type alone. */
  readonly reply?: R;
}

export const change = <M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...[options]: Arguments<M, P>
): Change<Reply<M, P>> => ({ method, path, options: options ?? {} });

/** What somebody decides, and how it is told until the platform knows of it. */
export interface Decision<R = unknown> {
  /** As it is said to the person: “Ana Becker is engaged now”. */
  readonly text: string;
  readonly change: Change<R>;
  readonly about: { readonly kind: 'lead' | 'alert' | 'followUp'; readonly id: string };
  /** Fields that are shown in place of those that the platform tells. */
  readonly shown?: object;
  /** What is asked for anew when the platform knows. */
  readonly stale: readonly QueryKey[];
}

/** A decision that the platform may not know yet. */
export interface Action extends Decision {
  /** Is its `Idempotency-Key` too: however often it is sent, it is done once. */
  readonly id: string;
  /** ms since the epoch. */
  readonly madeAt: number;
  /** Until then it can be undone as if it had never been; ms since the epoch. */
  readonly dueAt: number;
  /** It was tried, and nobody answered. */
  readonly hasWaited?: boolean;
  /** Why the platform does not want it. */
  readonly refusal?: Refusal;
}
