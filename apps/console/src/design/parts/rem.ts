let kept: number | undefined;

/**
 * What a rem is now, px: letters are larger on a wall, and for whoever has set their browser so. The page is asked once
 * for each size that it has.
 */
export const remPx = (): number =>
  (kept ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const USUAL_PX = 16;

/** How much larger letters are than usual: what is drawn by px grows with them. */
export const letterScale = (): number => remPx() / USUAL_PX;

globalThis.addEventListener?.('resize', () => (kept = undefined));
