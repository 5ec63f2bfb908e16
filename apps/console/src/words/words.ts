import { createStore } from '../data/store.js';
import { useStore } from '../data/use-store.js';
import { settingsStore, type Language } from '../settings/settings.js';
import { en } from './en/index.js';
import type { screens } from './en/screens.js';
import { Sayer, type Blanks, type Say } from './sayer.js';
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

const english = new Sayer('en');
english.add(en);
const sayers = new Map<Language, Sayer>([['en', english]]);

/** In English where the language has no such text yet; undefined where English has none either. */
const saidBy = (sayer: Sayer, key: string, blanks?: Blanks): string | undefined =>
  sayer.say(key, blanks) ?? english.say(key, blanks);

/** What nobody has a text for is said as its key. */
const spokenBy = (sayer: Sayer): Spoken => ({
  language: sayer.language as Language,
  t: (key, blanks) => saidBy(sayer, key, blanks) ?? key,
});

const spoken = createStore(spokenBy(english));

/** Says texts in the language of the settings: `t('deals.found', { count })`. */
export const useWords = (): Spoken => useStore(spoken);

/** A word by a key that comes from the platform; the fallback where this console has none for it yet. */
export const wordOr = (key: string, fallback: string, blanks?: Blanks): string =>
  saidBy(sayers.get(spoken.get().language) ?? english, key, blanks) ?? fallback;

async function speak(language: Language): Promise<void> {
  let sayer = sayers.get(language);
  if (language !== 'en' && !sayer) {
    const { words } = await wordFiles[language]();
    sayer = new Sayer(language);
    sayer.add(words);
    sayers.set(language, sayer);
  }
  // Somebody may have chosen another one while this one was on its way.
  if (settingsStore.get().language === language) spoken.set(spokenBy(sayer ?? english));
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
      english.add(screens);
      spoken.set({ ...spoken.get() });
    },
    (error: unknown) => {
      rest = undefined;
      throw error;
    },
  );
  return rest;
}
