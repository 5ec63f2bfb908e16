import i18next from 'i18next';

/** A word by a key that comes from the platform; the fallback where this console has none for it yet. */
export const wordOr = (key: string, fallback: string): string =>
  i18next.exists(key) ? (i18next.t as (key: string) => string)(key) : fallback;
