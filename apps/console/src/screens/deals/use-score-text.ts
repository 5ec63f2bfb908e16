import type { ExplainedDeal } from '@rover/client';
import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';
import { scoreText } from './score-text.js';

type Score = ExplainedDeal['explanation']['scores'][number];

/** Says how a score came about. */
export function useScoreText(): (deal: ExplainedDeal, score: Score) => string {
  const { t, language } = useWords();
  const formats = useFormats();
  return (deal, score) => scoreText(deal, score, { t, language, formats });
}
