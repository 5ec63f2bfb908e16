import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { settingsStore, type Language } from '../settings/settings.js';
import { en } from './en/index.js';
import type { screens } from './en/screens.js';
import { wordFiles } from './word-files.js';

/** The words of a language, each text of them in that language. */
export type Words = Same<typeof en & typeof screens>;
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & Plurals<T>;
/** French and Spanish have a form of their own for millions, which English lacks. */
type Plurals<T> = {
  readonly [K in keyof T as K extends `${infer Name}_other` ? `${Name}_many` : never]?: string;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

async function speak(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const { words } = await wordFiles[language]();
    i18next.addResourceBundle(language, 'translation', words);
  }
  await i18next.changeLanguage(language);
}

/** Resolves when the page can be read in the language of the settings; follows them from then on. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    initAsync: false,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  let spoken = settingsStore.get().language;
  // A language that cannot be fetched leaves the one before.
  const follow = (): Promise<void> => speak(spoken).catch(() => undefined);
  settingsStore.subscribe(() => {
    const { language } = settingsStore.get();
    if (language === spoken) return;
    spoken = language;
    void follow();
  });
  await follow();
}

let rest: Promise<void> | undefined;

/** Resolves when every screen can be read. @throws when its words cannot be fetched; to be asked again then */
export function wordsOfScreens(): Promise<void> {
  rest ??= wordFiles.en().then(
    ({ screens }) => void i18next.addResourceBundle('en', 'translation', screens),
    (error: unknown) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}
