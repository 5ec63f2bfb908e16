import type { ExplainedDeal } from '@rover/client';
import { useFormats } from '../../settings/use-formats.js';
import { useFactText } from './fact-text.js';
import { useWords } from '../../words/words.js';

/** By how much money each fact moves the value, from the typical vehicle on; all of it adds up to the value. */
export function ValueEffects({ deal }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const { money, change } = useFormats();
  const { labelOf, textOf } = useFactText();
  const { value } = deal.explanation;
  if (!value) return null;
  const { currency } = deal.listing;
  const steps = stepsOf(value);
  const edges = steps.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(...edges);
  const span = Math.max(...edges) - least || 1;
  const share = (at: number): number => ((at - least) / span) * 100;
  return (
    <section>
      <h3>{t('deal.money')}</h3>
      <ul className="effects">
        <li>
          <span className="soft">{t('deal.typical')}</span>
          <span />
          <span className="number">{money(value.typical, currency)}</span>
        </li>
        {steps.map(({ effect, from, to }) => (
          <li key={effect.fact} title={textOf(deal.listing, effect)}>
            <span>{labelOf(effect)}</span>
            <span className="bar" data-down={effect.amount < 0 ? '' : undefined}>
              <i
                style={{
                  left: `${share(Math.min(from, to))}%`,
                  width: `${Math.abs(share(to) - share(from))}%`,
                }}
              />
            </span>
            <span className={`number ${effect.amount < 0 ? 'bad' : 'good'}`}>
              {change(effect.amount, currency)}
            </span>
          </li>
        ))}
        <li>
          <b>{t('deal.adds')}</b>
          <span />
          <b className="number">{money(deal.marketValue, currency)}</b>
        </li>
      </ul>
    </section>
  );
}

function stepsOf({ typical, effects }: NonNullable<ExplainedDeal['explanation']['value']>) {
  let at = typical;
  return effects.map((effect) => {
    const from = at;
    at += effect.amount;
    return { effect, from, to: at };
  });
}
