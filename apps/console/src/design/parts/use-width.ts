import { useCallback, useEffect, useRef, useState } from 'react';
import { letterScale } from './rem.js';

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

/**
 * For what is drawn by px: `width` in px as large as letters usually make them, `grown` how many of the page each of them
 * is.
 */
export function useDrawnWidth(): [ref: (element: HTMLElement | null) => void, width: number, grown: number] {
  const [ref, pagePx] = useWidth();
  const grown = letterScale();
  return [ref, pagePx / grown, grown];
}
