/** What a map is drawn with, by the tokens of the design. */
const tokens = {
  sea: '--sunken',
  land: '--panel',
  coast: '--line-strong',
  line: '--line',
  text: '--text-soft',
  strong: '--text',
  accent: '--accent',
  good: '--good',
  warn: '--warn',
  bad: '--bad',
  mark: '--mark',
} as const;

export type Ink = keyof typeof tokens;
export type Inks = Readonly<Record<Ink, string>>;

/** The tokens as colours: a canvas knows nothing of `var()`, nor a property of `light-dark()`. */
export function inksOf(element: HTMLElement): Inks {
  const probe = document.createElement('i');
  element.append(probe);
  const inks = Object.entries(tokens).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(inks) as Inks;
}

/** Calls back when the theme changes, by the settings or by the device. */
export function onTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', listener);
  };
}
