import { createKeptStore } from '../data/store.js';

export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];
export const themes = ['system', 'light', 'dark'] as const;
export const distances = ['km', 'mi'] as const;

/** How somebody likes to look at things; kept in their browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: (typeof themes)[number];
  readonly distance: (typeof distances)[number];
  /** ISO 4217 of the market to look at; empty: all of them. */
  readonly currency: string;
}

const english = navigator.language.startsWith('en-');
const usual: Settings = {
  language: languages.find((one) => navigator.language.startsWith(one)) ?? 'en',
  theme: 'system',
  // Miles are on the clocks of the United Kingdom and the United States.
  distance: english && /-(GB|US)$/.test(navigator.language) ? 'mi' : 'km',
  currency: '',
};

function isSettings(value: unknown): value is Settings {
  const settings = value as Partial<Settings> | null;
  return (
    languages.some((one) => one === settings?.language) &&
    themes.some((one) => one === settings?.theme) &&
    distances.some((one) => one === settings?.distance) &&
    typeof settings?.currency === 'string'
  );
}

export const settingsStore = createKeptStore<Settings>('rover.settings', usual, isSettings);
export const changeSettings = (change: Partial<Settings>): void =>
  settingsStore.set({ ...settingsStore.get(), ...change });

/** Shows the theme and the language at the root of the page, now and whenever they change. */
export function followSettings(): void {
  const show = (): void => {
    const { theme, language } = settingsStore.get();
    document.documentElement.lang = language;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  settingsStore.subscribe(show);
  show();
}
