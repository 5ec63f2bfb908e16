import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { nextAt } from './next-at.js';
import { useWidth } from './use-width.js';
import './data-table.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** A track of a CSS grid: `7rem`, `minmax(10rem, 1fr)`. */
  readonly width: string;
  readonly isNumber?: boolean;
  /** The header is heard and not seen: what stands below says it. */
  readonly isHeaderUnseen?: boolean;
  /** Left out where the table is narrower, px. */
  readonly from?: number;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly chosen?: string;
  readonly onOpen?: (row: Row) => void;
  /** Called by the space bar: rows that can be chosen beside being opened. */
  readonly onMark?: (row: Row) => void;
  /** What a row is where the table is narrower than 560 px: two lines instead of columns. */
  readonly card?: (row: Row) => ReactNode;
  /** Called while the last rows are near: lists that come page by page fetch the next one. */
  readonly onNearEnd?: () => void;
}

const ROW_PX = 40;
const CARD_PX = 68;
const NARROW_PX = 560;
const OVERSCAN = 10;
/** Rows before the last one. */
const NEAR_END = 20;

/**
 * A list of any length: only what is seen is in the page. One stop for the Tab key; arrows, J and K go through the rows,
 * Enter opens one, the space bar marks it. Rows keep their identity, so that one that rises is seen rising.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, keyOf, chosen, onOpen, onMark, card, onNearEnd } = props;
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const [widthRef, width] = useWidth();
  const isNarrow = card !== undefined && width < NARROW_PX;
  const shown = columns.filter(({ from = 0 }) => width >= from);
  const [active, setActive] = useState(0);
  const at = Math.min(active, rows.length - 1);
  const rowPx = isNarrow ? CARD_PX : ROW_PX;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => keyOf(rows[index] as Row),
    overscan: OVERSCAN,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { Enter: onOpen, ' ': onMark }[event.key];
    const next = nextAt(event.key, at, rows.length);
    if (act && rows[at]) act(rows[at]);
    else if (next === undefined) return;
    else {
      setActive(next);
      virtual.scrollToIndex(next);
    }
    event.preventDefault();
  };
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, rows.length, onNearEnd]);
  const tracks = isNarrow ? 'minmax(0, 1fr)' : shown.map((column) => column.width).join(' ');
  return (
    <div
      ref={(element) => {
        scroll.current = element;
        widthRef(element);
      }}
      className="table"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={items.some(({ index }) => index === at) ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      {!isNarrow && <Heads columns={shown} tracks={tracks} />}
      <div role="rowgroup" className="rows" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ key, index, start }) => {
          const row = rows[index] as Row;
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              data-key={key}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={keyOf(row) === chosen}
              data-active={index === at || undefined}
              style={{ transform: `translateY(${start}px)`, height: rowPx, gridTemplateColumns: tracks }}
              onClick={() => {
                setActive(index);
                onOpen?.(row);
              }}
            >
              {isNarrow ? (
                <div role="gridcell" className="card">
                  {card(row)}
                </div>
              ) : (
                <Cells row={row} columns={shown} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const Heads = <Row,>({ columns, tracks }: { columns: readonly Column<Row>[]; tracks: string }) => (
  <div className="heads" role="rowgroup">
    <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
      {columns.map(({ id, isNumber, isHeaderUnseen, header }) => (
        <span key={id} role="columnheader" className={isNumber ? 'number' : 'cut'}>
          {isHeaderUnseen ? <span className="unseen">{header}</span> : header}
        </span>
      ))}
    </div>
  </div>
);

const Cells = <Row,>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) =>
  columns.map(({ id, isNumber, cell }) => (
    <span key={id} role="gridcell" className={isNumber ? 'number' : 'cut'}>
      {cell(row)}
    </span>
  ));
