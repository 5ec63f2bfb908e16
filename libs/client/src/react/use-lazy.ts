import { useCallback, useEffect, useRef, useState } from 'react';

interface Observer {
  observe(element: unknown): void;
  disconnect(): void;
}
type ObserverOf = new (
  told: (entries: readonly { isIntersecting: boolean }[]) => void,
  options: { rootMargin: string },
) => Observer;

/** Whether an element has come near what is shown; where nobody can tell, it has. */
export function useSeen({ rootMargin = '200px' } = {}): [ref: (element: unknown) => void, isSeen: boolean] {
  const [isSeen, setSeen] = useState(false);
  const observer = useRef<Observer>(undefined);
  const ref = useCallback(
    (element: unknown) => {
      observer.current?.disconnect();
      if (element === null) return;
      const { IntersectionObserver } = globalThis as { IntersectionObserver?: ObserverOf };
      if (!IntersectionObserver) return setSeen(true);
      observer.current = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.current?.disconnect();
          setSeen(true);
        },
        { rootMargin },
      );
      observer.current.observe(element);
    },
    [rootMargin],
  );
  return [ref, isSeen];
}

/** Something that is loaded when its place comes near. */
export interface Lazy<T> {
  readonly ref: (element: unknown) => void;
  readonly data: T | undefined;
  readonly error: unknown;
}

/** Loads once, when the element of `ref` comes near what is shown. */
export function useLazy<T>(
  load: (signal: AbortSignal) => Promise<T>,
  options?: { rootMargin?: string },
): Lazy<T> {
  const [ref, isSeen] = useSeen(options);
  const [result, setResult] = useState<Pick<Lazy<T>, 'data' | 'error'>>({
    data: undefined,
    error: undefined,
  });
  const latest = useRef(load);
  useEffect(() => void (latest.current = load));
  useEffect(() => {
    if (!isSeen) return undefined;
    const leaving = new AbortController();
    latest.current(leaving.signal).then(
      (data) => leaving.signal.aborted || setResult({ data, error: undefined }),
      (error: unknown) => leaving.signal.aborted || setResult({ data: undefined, error }),
    );
    return () => leaving.abort();
  }, [isSeen]);
  return { ref, ...result };
}
