import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 up to AA, the contrast of AAA, and what is good practice beside them. */
const everything = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
/** The other theme changes colours alone. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] } };
const themes = [
  ['light', everything],
  ['dark', colours],
] as const;

/** Colours that are on their way from one theme to the other have no contrast yet. */
const settled = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() =>
  Promise.allSettled(document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity).map(({ finished }) => finished)).then(() => undefined))`;

type Found = { id: string; nodes: { html: string; failureSummary?: string }[] }[];

/** What axe objects to on the page as it stands, in both themes, a line each. */
export async function objectionsInBothThemes(page: Page): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const [colorScheme, options] of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(settled);
    found.push(...(await objections(page, options)).map((line) => `${colorScheme}: ${line}`));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
}

async function objections(page: Page, options: object): Promise<string[]> {
  const asked = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const found = (await page.evaluate(asked)) as Found;
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
