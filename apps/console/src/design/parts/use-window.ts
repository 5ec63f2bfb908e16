import { elementScroll, useVirtualizer, type VirtualizerOptions } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';

interface Rows {
  readonly count: number;
  readonly rowPx: number;
  /** Rows before and after those that are seen. */
  readonly overscan: number;
  /** Of what stands above the rows and stays there: it hides as much of them. */
  readonly headPx?: number;
}

/** Only rows that are seen are in the page: which ones, and how to have another one seen. All of them have one height. */
export function useWindow({ count, rowPx, overscan, headPx = 0 }: Rows) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan,
    scrollPaddingEnd: headPx,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect,
    scrollToFn,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  const show = useCallback((index: number) => virtual.scrollToIndex(index), [virtual]);
  const rows = virtual.getVirtualItems();
  return { scroll, show, first: rows[0]?.index ?? 0, end: (rows.at(-1)?.index ?? -1) + 1 };
}

type Options = VirtualizerOptions<HTMLDivElement, Element>;

/** Is told by the browser when the page is laid out; what it does by itself has the page laid out for the asking. */
const observeElementRect: Options['observeElementRect'] = ({ scrollElement }, tell) => {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(() =>
    tell({ width: scrollElement.offsetWidth, height: scrollElement.offsetHeight }),
  );
  observer.observe(scrollElement);
  return () => observer.disconnect();
};

/** To scroll to where it is, as is done with each new list, would lay out the page as well. */
const scrollToFn: Options['scrollToFn'] = (offset, options, virtual) => {
  if (offset + (options.adjustments ?? 0) !== virtual.scrollOffset) elementScroll(offset, options, virtual);
};
