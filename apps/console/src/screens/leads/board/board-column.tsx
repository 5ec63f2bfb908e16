import type { Lead } from '@rover/client';
import { useEffect, useId, useLayoutEffect } from 'react';
import { remPx } from '../../../design/parts/rem.js';
import { useWindow } from '../../../design/parts/use-window.js';
import { LeadCard, type CardActions } from './lead-card.js';
import type { Status } from './board.js';
import { useWords } from '../../../words/words.js';

/** Of a card with the gap below it; on a wall letters are larger, and so is it. */
const CARD_REM = 7.75;
const OVERSCAN = 4;
/** Cards before the last one. */
const NEAR_END = 10;

interface BoardColumnProps extends CardActions {
  readonly status: Status;
  readonly leads: readonly Lead[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** The lead that keys are at, and whether they have just brought it there. */
  readonly activeId: string | undefined;
  readonly isByKey: boolean;
  /** Whether what is being dragged may be dropped here; undefined while nothing is. */
  readonly mayDrop: boolean | undefined;
  readonly onDrop: () => void;
}

/** The leads of one status, what cannot wait first. Only those that are seen are in the page. */
export function BoardColumn({
  status,
  leads,
  hasMore,
  onMore,
  activeId,
  isByKey,
  mayDrop,
  onDrop,
  ...actions
}: BoardColumnProps) {
  const { t } = useWords();
  const id = useId();
  const cardPx = CARD_REM * remPx();
  const seen = useWindow({ count: leads.length, rowPx: cardPx, overscan: OVERSCAN });
  const { scroll, show, first, end } = seen;
  const at = leads.findIndex((lead) => lead.id === activeId);
  // At once, where the card is in the page already: the next key is for it.
  useLayoutEffect(() => {
    if (!isByKey || at < 0) return;
    const card = () => scroll.current?.querySelector<HTMLElement>(`[data-lead="${activeId}"]`);
    const focus = (): void => card()?.focus({ preventScroll: true });
    show(at);
    if (card()) focus();
    else requestAnimationFrame(focus);
  }, [isByKey, at, activeId, scroll, show]);
  const isNearEnd = end > leads.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd && hasMore) onMore();
  }, [isNearEnd, hasMore, leads.length, onMore]);
  return (
    <section
      className="board-column"
      aria-labelledby={id}
      data-drop={mayDrop}
      onDragOver={(event) => mayDrop && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 id={id}>
        {t(`leads.statuses.${status}`)} <span className="soft">{`${leads.length}${hasMore ? '+' : ''}`}</span>
      </h2>
      <div ref={scroll} className="cards">
        {leads.length === 0 ? (
          <p className="none soft small">{t('leads.nobodyHere')}</p>
        ) : (
          <ul style={{ height: leads.length * cardPx }}>
            {leads.slice(first, end).map((lead, place) => (
              <li
                key={lead.id}
                style={{ transform: `translateY(${(first + place) * cardPx}px)`, height: cardPx }}
              >
                <LeadCard lead={lead} isActive={first + place === Math.max(at, 0)} {...actions} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
