import i18next from 'i18next';

/** A word by a key that comes from the platform; the fallback where this console has none for it yet. */
export const wordOr = (key: string, fallback: string, blanks: Record<string, unknown> = {}): string =>
  i18next.exists(key, blanks)
    ? (i18next.t as (key: string, blanks: Record<string, unknown>) => string)(key, blanks)
    : fallback;
