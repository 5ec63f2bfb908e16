import type { Lead } from '@rover/client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { LeadCard, type CardActions } from './lead-card.js';
import type { Status } from './board.js';
import { useWords } from '../../../words/words.js';

/** Of a card with the gap below it; on a wall letters are larger, and so is it. */
const CARD_REM = 7.75;
const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
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
  const scroll = useRef<HTMLDivElement>(null);
  const cardPx = CARD_REM * remPx();
  const virtual = useVirtualizer({
    count: leads.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => cardPx,
    getItemKey: (index) => leads[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  useEffect(() => virtual.measure(), [virtual, cardPx]);
  const at = leads.findIndex((lead) => lead.id === activeId);
  useEffect(() => {
    if (!isByKey || at < 0) return;
    virtual.scrollToIndex(at);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-lead="${activeId}"]`)?.focus({ preventScroll: true }),
    );
  }, [isByKey, at, activeId, virtual]);
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= leads.length - NEAR_END;
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
          <ul style={{ height: virtual.getTotalSize() }}>
            {items.map(({ key, index, start }) => {
              const lead = leads[index] as Lead;
              return (
                <li key={key} style={{ transform: `translateY(${start}px)`, height: cardPx }}>
                  <LeadCard lead={lead} isActive={index === Math.max(at, 0)} {...actions} />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
