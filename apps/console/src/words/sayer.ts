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

/** Texts by key, in objects that lie in one another. */
export type Texts = { readonly [name: string]: string | Texts };

/** Texts of one language, and what they need to be said. */
export class Sayer {
  readonly #texts: Texts[] = [];
  readonly #plurals: () => Intl.PluralRules;
  readonly #numbers: () => Intl.NumberFormat;

  constructor(readonly language: string) {
    this.#plurals = once(() => new Intl.PluralRules(language));
    this.#numbers = once(() => new Intl.NumberFormat(language));
  }

  add(texts: Texts): void {
    this.#texts.push(texts);
  }

  /** Undefined where it has no such text. */
  say(key: string, blanks: Blanks = {}): string | undefined {
    return this.#textOf(key, blanks)?.replaceAll(/\{\{(\w+)(, number)?\}\}/g, (_, name: string, asNumber) => {
      const value = blanks[name];
      if (value === undefined || value === null) return '';
      return asNumber ? this.#numbers().format(Number(value)) : String(value);
    });
  }

  #textOf(key: string, { count }: Blanks): string | undefined {
    const isCounted = typeof count === 'number' && this.#find(`${key}_other`) !== undefined;
    const forms = isCounted ? [count === 0 && 'zero', this.#plurals().select(count), 'other'] : [];
    const counted = forms.map((form) => form && this.#find(`${key}_${form}`)).find(Boolean);
    return counted || this.#find(key);
  }

  #find(key: string): string | undefined {
    const path = key.split('.');
    for (const texts of this.#texts) {
      const found = path.reduce<unknown>((at, name) => (at as Texts | undefined)?.[name], texts);
      if (typeof found === 'string') return found;
    }
    return undefined;
  }
}

/** Rules and formats of a language are dear to make: those that nothing needs are not made. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
