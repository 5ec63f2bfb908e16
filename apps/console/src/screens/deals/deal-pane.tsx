import { Failed, Loading } from '../../design/parts/states.js';
import { Companions } from './companions.js';
import { Comparables } from './comparables.js';
import type { Chosen } from './compare/chosen.js';
import { Costs, Turnover } from './costs.js';
import { DealHead } from './deal-head.js';
import { Reasons, ScoreParts } from './reasons.js';
import { useExplainedDeal } from './use-explained-deals.js';
import { ValueEffects } from './value-effects.js';
import { useWords } from '../../words/words.js';

interface DealPaneProps {
  readonly id: string;
  readonly chosen: Chosen;
  readonly onClose: () => void;
}

/** One deal and everything that it rests on, kept up to date while somebody looks. */
export default function DealPane({ id, chosen, onClose }: DealPaneProps) {
  const { t } = useWords();
  const { data: deal, error, refetch } = useExplainedDeal(id);
  return (
    <aside className="deal-pane" aria-label={t('deal.why')} tabIndex={-1}>
      {error && !deal ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !deal ? (
        <Loading rows={14} />
      ) : (
        <>
          <DealHead deal={deal} chosen={chosen} onClose={onClose} />
          <Reasons deal={deal} />
          <ValueEffects deal={deal} />
          <Comparables deal={deal} />
          <Companions deal={deal} />
          <Costs deal={deal} />
          <Turnover deal={deal} />
          <ScoreParts deal={deal} />
        </>
      )}
    </aside>
  );
}
