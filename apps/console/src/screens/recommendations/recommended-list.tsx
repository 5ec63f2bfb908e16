import type { Listing, Recommendation } from '@rover/client';
import { useRef, useState, type KeyboardEvent } from 'react';
import { nextAt } from '../../design/parts/next-at.js';
import { useGlide } from '../../design/parts/use-glide.js';
import type { Move } from './moves.js';
import { RecommendedRow } from './recommended-row.js';
import { deeds, type DeedAction } from './use-play.js';
import { useWords } from '../../words/words.js';

interface RecommendedListProps {
  readonly list: readonly Recommendation[];
  readonly moves: ReadonlyMap<string, Move>;
  /** Undefined where nobody may act in the shopper's name. */
  readonly onAct?: (listing: Listing, action: DeedAction) => void;
}

const actionOf = (key: string): DeedAction | undefined =>
  (Object.keys(deeds) as (keyof typeof deeds)[]).find((action) => deeds[action] === key);

/** One stop for the Tab key: arrows, J and K go from one vehicle to the next, V, W, C and X do something to it. */
export function RecommendedList({ list, moves, onAct }: RecommendedListProps) {
  const { t } = useWords();
  const rows = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, list.length - 1);
  useGlide(rows, list.map(({ listing }) => listing.id).join());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextAt(event.key, at, list.length);
    const action = onAct && actionOf(event.key);
    if (next !== undefined) {
      setActive(next);
      rows.current?.children[next]?.querySelector<HTMLElement>('a')?.focus();
    } else if (action && list[at]) onAct(list[at].listing, action);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ol ref={rows} className="recommended" aria-label={t('recommendations.title')} onKeyDown={onKeyDown}>
      {list.map((each, place) => (
        <li
          key={each.listing.id}
          data-key={each.listing.id}
          data-move={moves.get(each.listing.id)}
          onFocus={() => setActive(place)}
        >
          <RecommendedRow
            recommendation={each}
            move={moves.get(each.listing.id)}
            isActive={place === at}
            onAct={onAct && ((action) => onAct(each.listing, action))}
          />
        </li>
      ))}
    </ol>
  );
}
