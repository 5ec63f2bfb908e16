import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { within } from '../data/within.js';

const KEY = 'rover.typeface';
/** The first text waits no longer for it. */
const PATIENCE_MS = 100;

/**
 * Has the page use the typeface where the browser keeps it already: one that comes late has all be laid out once more, just
 * when the page begins to be used.
 */
export function showKeptTypeface(): void {
  if (localStorage.getItem(KEY) === latin) document.documentElement.dataset['typeface'] = '';
}

/** Resolves when the typeface is there, where the page uses it. Texts that are shown before stay as they are. */
export async function typefaceReady(): Promise<void> {
  if (document.documentElement.dataset['typeface'] === undefined) return;
  await within(PATIENCE_MS, document.fonts.load('1em "Inter Variable"'));
}

/** Fetches it for the pages to come. */
export async function keepTypeface(): Promise<void> {
  if (localStorage.getItem(KEY) === latin) return;
  const answer = await fetch(latin, { priority: 'low' });
  await answer.blob();
  if (answer.ok) localStorage.setItem(KEY, latin);
}
