import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

const KEY = 'rover.typeface';

/**
 * Has the page use the typeface where the browser keeps it already: one that comes late has all be laid out once more, just
 * when the page begins to be used.
 */
export function showKeptTypeface(): void {
  if (localStorage.getItem(KEY) === latin) document.documentElement.dataset['typeface'] = '';
}

/** Fetches it for the pages to come. */
export async function keepTypeface(): Promise<void> {
  if (localStorage.getItem(KEY) === latin) return;
  const answer = await fetch(latin, { priority: 'low' });
  await answer.blob();
  if (answer.ok) localStorage.setItem(KEY, latin);
}
