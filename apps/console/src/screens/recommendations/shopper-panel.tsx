import { UserPlus } from 'lucide-react';
import { Button } from '../../design/parts/button.js';
import { Panel } from '../../design/parts/panel.js';
import { SettlingField } from '../../design/parts/settling-field.js';
import { useFormats } from '../../settings/use-formats.js';
import type { Question } from './question.js';
import { useWords } from '../../words/words.js';

const parts = ['collaborative', 'content', 'trending', 'seasonal', 'behaviour'] as const;

interface ShopperPanelProps {
  readonly question: Question;
  readonly meta: { readonly events: number; readonly weights: Readonly<Record<string, number>> } | undefined;
  /** Undefined where somebody sees nobody's list but their own. */
  readonly onChoose?: (shopper: string) => void;
}

/** Somebody whom nobody knows anything about: what is done in their name mixes with nobody's. */
const newShopper = (): string => `played-${crypto.randomUUID().slice(0, 8)}`;

/** Whose list it is, and how much each part of the recommender counts in it. */
export function ShopperPanel({ question, meta, onChoose }: ShopperPanelProps) {
  const { t } = useWords();
  const { percent } = useFormats();
  const weights = parts.flatMap((part) => {
    const weight = meta?.weights[part] ?? 0;
    return weight > 0 ? [{ part, weight }] : [];
  });
  return (
    <Panel
      title={t('recommendations.shopper')}
      aside={
        onChoose && (
          <Button icon={<UserPlus aria-hidden />} onClick={() => onChoose(newShopper())}>
            {t('recommendations.newShopper')}
          </Button>
        )
      }
    >
      <div className="stack">
        {onChoose && (
          <SettlingField
            label={t('recommendations.userId')}
            hint={t('recommendations.userIdHint')}
            value={question.userId}
            autoComplete="off"
            onSettle={(text) => text.trim() !== '' && onChoose(text.trim())}
          />
        )}
        {meta && <p className="small">{t('recommendations.known', { count: meta.events })}</p>}
        {weights.length > 0 && (
          <>
            <h3>{t('recommendations.weights')}</h3>
            <ul className="weights">
              {weights
                .sort((one, other) => other.weight - one.weight)
                .map(({ part, weight }) => (
                  <li key={part}>
                    <span className="cut">{t(`recommendations.parts.${part}`)}</span>
                    <span className="adds" aria-hidden="true">
                      <i style={{ width: `${weight * 100}%` }} />
                    </span>
                    <span className="number">{percent(weight)}</span>
                  </li>
                ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}
