import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { LanguagePack } from './words.js';

/** What comes with Rover, by language. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(Object.entries({ en, de, fr, es }));

/** The pack of the first of these languages that there is; English else. */
export function packOf(languages: readonly string[]): { language: string; pack: LanguagePack } {
  const language = languages.find((one) => packs.has(one)) ?? 'en';
  return { language, pack: packs.get(language) ?? en };
}
