import { useCallback, useEffect, useRef, useState } from 'react';
import { rowsSeen, topFor, type Looked } from './rows-seen.js';

type Rows = Pick<Looked, 'count' | 'rowPx' | 'overscan'>;

/** Only rows that are seen are in the page: which ones, and how to have another one seen. All of them have one height. */
export function useWindow({ count, rowPx, overscan }: Rows) {
  const scroll = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(innerHeight);
  const observer = useRef<ResizeObserver>(undefined);
  useEffect(() => () => observer.current?.disconnect(), []);
  const ref = useCallback((element: HTMLElement | null) => {
    scroll.current = element;
    observer.current?.disconnect();
    if (!element) return;
    setTop(0);
    // A row too many is cheaper than to make all of them once more for one that is not seen.
    observer.current = new ResizeObserver(() =>
      setHeight((before) => Math.max(before, element.clientHeight)),
    );
    observer.current.observe(element);
  }, []);
  // Between two rows nothing changes.
  const onScroll = useCallback(
    () => setTop(Math.floor((scroll.current?.scrollTop ?? 0) / rowPx) * rowPx),
    [rowPx],
  );
  const latest = useRef({ count, rowPx });
  useEffect(() => void (latest.current = { count, rowPx }));
  const show = useCallback((index: number): void => {
    const element = scroll.current;
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const { count, rowPx } = latest.current;
    // What stands above the rows stays there, and hides some of them.
    const above = Math.max(0, scrollHeight - count * rowPx);
    element.scrollTop = topFor(index, { rowPx, top: scrollTop, height: clientHeight - above });
  }, []);
  const [first, end] = rowsSeen({ count, rowPx, top, height: height + rowPx, overscan });
  return { ref, scroll, onScroll, show, first, end };
}
