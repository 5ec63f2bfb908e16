import type { ExplainedDeal } from '@rover/client';
import { useFormats } from '../../settings/use-formats.js';
import { useScoreText } from './use-score-text.js';
import { useSummary } from './use-summary.js';
import { useWords, wordOr } from '../../words/words.js';

export function Reasons({ deal }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const summary = useSummary();
  return (
    <section>
      <h3>{t('deal.why')}</h3>
      <ul className="reasons">
        {summary(deal).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Which part of the score comes from where. */
export function ScoreParts({ deal }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const { decimal } = useFormats();
  const textOf = useScoreText();
  return (
    <section>
      <h3>
        {t('deal.scores')} {decimal(deal.scores.overall)}
      </h3>
      <ul className="effects">
        {deal.explanation.scores.map((part) => (
          <li key={part.name} title={textOf(deal, part)}>
            <span>{wordOr(`deal.parts.${part.name}`, part.label)}</span>
            <span className="bar" data-whole="">
              <i style={{ width: `${part.score}%`, opacity: 0.35 + Math.min(1, part.weight * 2) * 0.65 }} />
            </span>
            <span className="number">{t('deal.points', { points: decimal(part.points) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
