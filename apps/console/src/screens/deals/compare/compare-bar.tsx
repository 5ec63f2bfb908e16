import type { Deal } from '@rover/client';
import { Columns3, X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { Button, IconButton } from '../../../design/parts/button.js';
import { useCommands } from '../../../shell/commands.js';
import { nameOf } from '../name-of.js';
import { MOST_COMPARED, type Chosen } from './chosen.js';
import { useWords } from '../../../words/words.js';
import './compare-bar.css';

/** What is chosen to be compared, below the list that it is chosen from. */
export function CompareBar({ chosen, deals }: { chosen: Chosen; deals: readonly Deal[] }) {
  const { t, language } = useWords();
  const look = useCallback(() => chosen.look(true), [chosen]);
  const commands = useMemo(() => [{ id: 'compare', name: t('compare.go'), run: look }], [t, language, look]);
  useCommands(commands);
  const nameBy = (id: string): string => {
    const deal = deals.find(({ listing }) => listing.id === id);
    return deal ? nameOf(deal.listing) : id;
  };
  return (
    <section className="compare-bar" aria-label={t('compare.title')}>
      <span className="soft small" role="status">
        {t('compare.chosen', { count: chosen.chosen.length, most: MOST_COMPARED })}
      </span>
      <ul>
        {chosen.chosen.map((id) => (
          <li key={id} className="badge">
            <span className="cut">{nameBy(id)}</span>
            <button
              type="button"
              aria-label={t('compare.drop', { vehicle: nameBy(id) })}
              onClick={() => chosen.toggle(id)}
            >
              <X className="icon" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <span className="line">
        <Button kind="primary" icon={<Columns3 aria-hidden />} onClick={look}>
          {t('compare.go')}
        </Button>
        <IconButton label={t('compare.clear')} icon={<X aria-hidden />} onClick={chosen.clear} />
      </span>
    </section>
  );
}
