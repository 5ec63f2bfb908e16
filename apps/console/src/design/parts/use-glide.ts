import { useLayoutEffect, useRef, type RefObject } from 'react';

const GLIDE_MS = 220;

/**
 * Children with a `data-key` glide from where they were to where they are when the order changes. `order` tells that it
 * has; whoever wants no motion sees them there at once.
 */
export function useGlide(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const before = tops.current;
    const children = [...(list.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
    tops.current = new Map(children.map((child) => [child.dataset.key ?? '', child.offsetTop]));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const child of children) {
      const from = before.get(child.dataset.key ?? '');
      const by = from === undefined ? 0 : from - child.offsetTop;
      if (by !== 0)
        child.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
          duration: GLIDE_MS,
          easing: 'cubic-bezier(0.2, 0.7, 0.3, 1)',
        });
    }
  }, [list, order]);
}
