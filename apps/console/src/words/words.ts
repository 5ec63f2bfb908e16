import { createStore } from '../data/store.js';
import { useStore } from '../data/use-store.js';
import { settingsStore, type Language } from '../settings/settings.js';
import { en } from './en/index.js';
import type { screens } from './en/screens.js';
import { Texts, type Blanks, type Say } from './texts.js';
import { wordFiles } from './word-files.js';

/** The words of a language, each text of them in that language. */
export type Words = Same<typeof en & typeof screens>;
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & Plurals<T>;
/** French and Spanish have a form of their own for millions, which English lacks. */
type Plurals<T> = {
  readonly [K in keyof T as K extends `${infer Name}_other` ? `${Name}_many` : never]?: string;
};

/** A language as it is spoken now; another object when another one is, or when texts have come. */
interface Spoken {
  readonly language: Language;
  readonly t: Say;
}

const texts = new Texts();
texts.add('en', en);

const spokenIn = (language: Language): Spoken => ({ language, t: texts.in(language) });

const spoken = createStore(spokenIn('en'));

/** Says texts in the language of the settings: `t('deals.found', { count })`. */
export const useWords = (): Spoken => useStore(spoken);

/** Outside of what is rendered: {@link useWords}. */
export const say: Say = (key, blanks) => spoken.get().t(key, blanks);

/** A word by a key that comes from the platform; the fallback where this console has none for it yet. */
export const wordOr = (key: string, fallback: string, blanks?: Blanks): string =>
  texts.say(spoken.get().language, key, blanks, fallback);

async function speak(language: Language): Promise<void> {
  if (!texts.has(language) && language !== 'en') texts.add(language, (await wordFiles[language]()).words);
  // Somebody may have chosen another one while this one was on its way.
  if (settingsStore.get().language === language) spoken.set(spokenIn(language));
}

/** Resolves when the page can be read in the language of the settings; follows them from then on. */
export async function startWords(): Promise<void> {
  let wanted = settingsStore.get().language;
  // A language that cannot be fetched leaves the one before.
  const follow = (): Promise<void> => speak(wanted).catch(() => undefined);
  settingsStore.subscribe(() => {
    const { language } = settingsStore.get();
    if (language === wanted) return;
    wanted = language;
    void follow();
  });
  await follow();
}

let rest: Promise<void> | undefined;

/** Resolves when every screen can be read. @throws when its words cannot be fetched; to be asked again then */
export function wordsOfScreens(): Promise<void> {
  rest ??= wordFiles.en().then(
    ({ screens }) => {
      texts.add('en', screens);
      spoken.set({ ...spoken.get() });
    },
    (error: unknown) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}
