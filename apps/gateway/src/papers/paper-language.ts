import { paperLanguages, type PaperLanguage } from '@rover/contracts';

const DEFAULT: PaperLanguage = 'en';

/** The language of papers that `Accept-Language` (RFC 9110) likes best; English where it names none of them. */
export function paperLanguageOf(header: string | undefined): PaperLanguage {
  const wishes = (header ?? '').split(',').map(wishOf);
  const best = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return best.map(({ language }) => language).find((language) => language !== undefined) ?? DEFAULT;
}

/** `de-AT;q=0.8`: of a language it is the first part that counts. */
function wishOf(text: string): { language: PaperLanguage | undefined; weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
  const weight = quality === undefined ? 1 : Number(quality);
  const [name] = range.split('-');
  return {
    language: range === '*' ? DEFAULT : paperLanguages.find((language) => language === name),
    weight: Number.isFinite(weight) ? weight : 0,
  };
}
