import { useCallback, useEffect, useRef, useState } from 'react';

/** The width of an element in px, as it changes; `first` before it is there. */
export function useWidth(first = 0): [ref: (element: HTMLElement | null) => void, width: number] {
  const [width, setWidth] = useState(first);
  const observer = useRef<ResizeObserver>(undefined);
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    // It tells at once, when the page is laid out in any case: to ask here would lay it out for that alone.
    observer.current = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.current.observe(element);
  }, []);
  useEffect(() => () => observer.current?.disconnect(), []);
  return [ref, width];
}
