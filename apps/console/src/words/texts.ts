import { createInstance } from 'i18next';
import type { Language } from '../settings/settings.js';
import type { Words } from './words.js';

/** The key of every text, without the form that a count chooses: `deals.columns.price`, `deals.found`. */
export type TextKey = KeysOf<Words>;
type KeysOf<T, Above extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Above}${Bare<K>}` : KeysOf<T[K], `${Above}${K}.`>;
}[keyof T & string];
type Bare<K extends string> = K extends `${infer Name}_${'zero' | 'one' | 'many' | 'other'}` ? Name : K;

export type Blanks = Readonly<Record<string, unknown>>;
/** Says a text; `count` chooses its form where it has several. */
export type Say = (key: TextKey, blanks?: Blanks) => string;

/** Texts of some languages, said by i18next: in English where a language lacks one. */
export class Texts {
  readonly #texts = createInstance();

  constructor() {
    void this.#texts.init({
      lng: 'en',
      fallbackLng: 'en',
      initAsync: false,
      resources: {},
      // React escapes what it shows.
      interpolation: { escapeValue: false },
    });
  }

  /** To those that the language has. */
  add(language: Language, texts: object): void {
    this.#texts.addResourceBundle(language, 'translation', texts);
  }

  has(language: Language): boolean {
    return this.#texts.hasResourceBundle(language, 'translation');
  }

  in(language: Language): Say {
    return (key, blanks) => this.say(language, key, blanks);
  }

  /** @param otherwise what is said where not even English has such a text */
  say(language: Language, key: string, blanks: Blanks = {}, otherwise = key): string {
    const { count } = blanks;
    // As what to fill in alone: a blank may be named as an option is.
    const options = { lng: language, replace: blanks, defaultValue: otherwise };
    return this.#texts.t(key, typeof count === 'number' ? { ...options, count } : options);
  }
}
