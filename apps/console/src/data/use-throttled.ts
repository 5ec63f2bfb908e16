import { useCallback, useEffect, useRef } from 'react';

/** Calls at once, and then at most once in so many ms; the last call is never lost. */
export function useThrottled(work: () => void, everyMs: number): () => void {
  const latest = useRef(work);
  useEffect(() => void (latest.current = work));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    if (timer.current !== undefined) return;
    const wait = Math.max(0, last.current + everyMs - performance.now());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      last.current = performance.now();
      latest.current();
    }, wait);
  }, [everyMs]);
}
