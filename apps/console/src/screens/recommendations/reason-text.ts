import type { RecommendationReason } from '@rover/client';
import { useSettings } from '../../settings/settings.js';
import { phraseOf } from './phrase.js';
import { useWords, wordOr } from '../../words/words.js';

type Reason = Pick<RecommendationReason, 'code' | 'text' | 'params'>;

/** Says in the reader's language why something is recommended; what this console has no words for, as the platform says it. */
export function useReasonText(): (reason: Reason) => string {
  // A language that is fetched later is shown when it is there.
  useWords();
  const { language } = useSettings();
  const list = new Intl.ListFormat(language);
  const shown = (value: unknown): unknown =>
    Array.isArray(value)
      ? list.format(value.map((one: string) => wordOr(`recommendations.traits.${one}`, one)))
      : value;
  return (reason) => {
    const { key, blanks } = phraseOf(reason);
    const filled = Object.fromEntries(Object.entries(blanks).map(([name, value]) => [name, shown(value)]));
    return wordOr(`recommendations.reasons.${key}`, reason.text, filled);
  };
}
