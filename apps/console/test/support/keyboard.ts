import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 80;
const stop = `(({ tagName, id, textContent, ariaLabel }) => [tagName, id, ariaLabel ?? textContent.slice(0, 30)].join(' '))(document.activeElement)`;

/** Goes on with the Tab key until the focus is there. @throws Error with the way that it took where it does not come by */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const way: string[] = [];
  await target.waitFor();
  while (way.length < MOST_STOPS) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press('Tab');
    way.push(await page.evaluate<string>(stop));
  }
  throw new Error(`The Tab key does not come by: ${way.join(', ')}`);
}

const hasFocus = async (page: Page, target: Locator): Promise<boolean> =>
  (await target.and(page.locator(':focus')).count()) === 1;
