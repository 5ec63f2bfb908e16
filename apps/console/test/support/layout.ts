import type { Page } from 'playwright-core';

/** What may be pushed aside within a page, since its columns say more beside one another. */
const MAY_SCROLL = '.board, .day-chart, .week, .wide, .compare > .scroll';
const LEAST_TARGET_PX = 24;
/** Smaller letters than these nobody should have to read, px where a rem is 16. */
const LEAST_LETTER_PX = 10.5;
/** A text of so many lines has less than so many letters in each when it has no room. */
const [MANY_LINES, FEW_LETTERS] = [4, 8];

const settled = `document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  .then(() => Promise.allSettled(document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity).map(({ finished }) => finished)))
  .then(() => undefined)`;

const shared = `
  const named = (element) => element.tagName.toLowerCase() + '.' + (element.getAttribute('class') ?? '').split(' ').join('.') +
    ' “' + (element.textContent ?? '').trim().slice(0, 40) + '”';
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('.unseen, .toasts, .skip');
  // What lies behind a dialog is nobody's to read.
  const shown = document.querySelector('dialog[open]') ?? document.querySelector('#root');
  const all = [...shown.querySelectorAll('*')].filter(isSeen);
`;

/** Boxes that are pushed aside, cut off, or too small to be hit; a text that ends in … is whole elsewhere. */
const boxes = `(() => { ${shared}
  const found = [];
  const widest = document.scrollingElement.scrollWidth;
  if (widest > innerWidth) found.push('the page is ' + widest + ' px wide');
  for (const element of all) {
    const { overflowX, overflowY, textOverflow, display } = getComputedStyle(element);
    const [over, below] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    const isDrawn = element.closest('svg, canvas, input');
    if (/auto|scroll/.test(overflowX) && over > 1 && !element.matches('${MAY_SCROLL}')) found.push('pushed aside: ' + named(element));
    if (/hidden|clip/.test(overflowX) && over > 1 && textOverflow !== 'ellipsis' && !isDrawn && element.textContent)
      found.push('cut off: ' + named(element));
    if (/hidden|clip/.test(overflowY) && below > 3 && display !== 'inline' && !isDrawn && element.textContent && textOverflow !== 'ellipsis')
      found.push('cut off below: ' + named(element));
    if (!element.matches('button, a, select, [role=button], [role=tab], input:not([type=checkbox])') || display === 'inline') continue;
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < ${LEAST_TARGET_PX} - 0.5 && !element.closest('p, li, dd, td, [role=gridcell]')) found.push('hard to hit: ' + named(element));
  }
  return found;
})()`;

/** Lines of text as they are seen: over one another, out of the page, too small, or one word each. */
const texts = `(() => { ${shared}
  const grown = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const [found, lines] = [[], []];
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: of } = walker.currentNode;
    if (!data.trim() || of.closest('script, style, option, title, noscript') || !isSeen(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const rects = [...range.getClientRects()];
    const size = parseFloat(getComputedStyle(of).fontSize) * (of.getScreenCTM?.().a ?? 1);
    if (size < ${LEAST_LETTER_PX} * grown) found.push('small letters: ' + size + ' ' + named(of));
    if (rects.length >= ${MANY_LINES} && data.length / rects.length < ${FEW_LETTERS}) found.push('no room: ' + named(of));
    for (const rect of rects) {
      let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom];
      for (let up = of; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflow === 'visible') continue;
        const box = up.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      if (right - left > 2 && bottom - top > 2) lines.push({ of, left, top, right, bottom });
    }
  }
  for (const { of, left, right } of lines) if (left < -1 || right > innerWidth + 1) found.push('out of the page: ' + named(of));
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (one.of === other.of) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 2 && down > 5) found.push('over one another: ' + named(one.of) + ' ' + named(other.of));
    }
  });
  return found;
})()`;

/** What does not fit into the page as wide as it is now, a line each. */
export async function misfits(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  const found = [...(await page.evaluate<string[]>(boxes)), ...(await page.evaluate<string[]>(texts))];
  return [...new Set(found)];
}
