import type { Lead } from '@rover/client';
import { Panel } from '../../../design/parts/panel.js';
import { Score } from '../../../design/parts/score.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useLeadReason } from '../lead-reason.js';
import { useWords } from '../../../words/words.js';

const FULL = 0.25;

/** How likely a sale is, and which facts make it so. */
export function ScorePanel({ score }: { score: Lead['score'] }) {
  const { t } = useWords();
  const { percent } = useFormats();
  const say = useLeadReason();
  return (
    <Panel title={t('person.chance')} aside={<Score value={score.score * 100} />}>
      <ul className="score-reasons">
        {score.reasons.map(({ code, effect, ...reason }) => (
          <li key={code}>
            <span>{say({ code, ...reason })}</span>
            <span className="effect" data-tone={effect >= 0 ? 'good' : 'bad'} aria-hidden="true">
              <i style={{ width: `${Math.min(1, Math.abs(effect) / FULL) * 50}%` }} />
            </span>
            <span className={`number ${effect >= 0 ? 'good' : 'bad'}`}>
              {effect >= 0 ? '+' : '−'}
              {Math.abs(Math.round(effect * 100))}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small">
        {t(`person.basis.${score.basis}`)} · {t('deal.confidence', { share: percent(score.confidence) })}
      </p>
    </Panel>
  );
}
