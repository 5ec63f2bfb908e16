import { useSearchParams } from 'wouter';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day in the past that somebody looks at, in the address; undefined is now. */
export interface Moment {
  readonly day: string;
  /** The last moment of it where the reader is, RFC 3339. */
  readonly at: string;
}

export function momentOf(text: string | null, now: number): Moment | undefined {
  if (text === null || !DAY.test(text)) return undefined;
  const end = new Date(`${text}T23:59:59.999`).getTime();
  // Today is not over: it is now.
  return Number.isNaN(end) || end >= now ? undefined : { day: text, at: new Date(end).toISOString() };
}

export function useMoment(): [Moment | undefined, (day: string) => void] {
  const [query, setQuery] = useSearchParams();
  const go = (day: string): void =>
    setQuery((before) => {
      const next = new URLSearchParams(before);
      if (day === '') next.delete('at');
      else next.set('at', day);
      return next;
    });
  return [momentOf(query.get('at'), Date.now()), go];
}
