import { useVirtualizer } from '@tanstack/react-virtual';
import {
  memo,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { whenIdle } from '../../data/when-idle.js';
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
/** Rows before and after those that are seen: few of them at first, the others when there is time. */
const OVERSCAN = { first: 1, step: 3, most: 10 };
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
  const [widthRef, width] = useWidth(innerWidth);
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      scroll.current = element;
      widthRef(element);
    },
    [widthRef],
  );
  const isNarrow = card !== undefined && width < NARROW_PX;
  const shown = useMemo(() => columns.filter(({ from = 0 }) => width >= from), [columns, width]);
  const [active, setActive] = useState(0);
  const at = Math.min(active, rows.length - 1);
  const rowPx = isNarrow ? CARD_PX : ROW_PX;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    getItemKey: (index) => keyOf(rows[index] as Row),
    overscan: useOverscan(),
    initialRect: { width, height: innerHeight },
    observeElementRect: observeRect,
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
  const latest = useRef(onOpen);
  useEffect(() => void (latest.current = onOpen));
  const press = useCallback((index: number, row: Row) => {
    setActive(index);
    latest.current?.(row);
  }, []);
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, rows.length, onNearEnd]);
  const tracks = isNarrow ? 'minmax(0, 1fr)' : shown.map((column) => column.width).join(' ');
  const look = { columns: shown, tracks, card: isNarrow ? card : undefined, rowPx };
  return (
    <div
      ref={ref}
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
          const own = { table: id, name: String(key), index, start, row };
          const marks = { isChosen: keyOf(row) === chosen, isActive: index === at };
          return <Line key={key} {...own} {...marks} {...look} onPress={press} />;
        })}
      </div>
    </div>
  );
}

type Observe = NonNullable<
  Parameters<typeof useVirtualizer<HTMLDivElement, Element>>[0]['observeElementRect']
>;

/** Is told by the browser when the page is laid out; what it does by itself has the page laid out for the asking. */
const observeRect: Observe = ({ scrollElement }, tell) => {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(() =>
    tell({ width: scrollElement.offsetWidth, height: scrollElement.offsetHeight }),
  );
  observer.observe(scrollElement);
  return () => observer.disconnect();
};

/** How many rows are kept ready around those that are seen: as many as it takes, once what is seen is there. */
function useOverscan(): number {
  const [rows, setRows] = useState(OVERSCAN.first);
  useEffect(() => (rows < OVERSCAN.most ? whenIdle(() => setRows(rows + OVERSCAN.step)) : undefined), [rows]);
  return rows;
}

interface LineProps<Row> {
  readonly table: string;
  readonly name: string;
  readonly index: number;
  readonly start: number;
  readonly row: Row;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly columns: readonly Column<Row>[];
  readonly tracks: string;
  readonly card: ((row: Row) => ReactNode) | undefined;
  readonly rowPx: number;
  readonly onPress: (index: number, row: Row) => void;
}

/** Made anew only when something of it is another: a table that scrolls or hears of one row leaves the others alone. */
const Line = memo(function Line<Row>(props: LineProps<Row>) {
  const { table, name, index, start, row, isChosen, isActive, columns, tracks, card, rowPx, onPress } = props;
  return (
    <div
      id={`${table}-${index}`}
      data-key={name}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      style={{ transform: `translateY(${start}px)`, height: rowPx, gridTemplateColumns: tracks }}
      onClick={() => onPress(index, row)}
    >
      {card ? (
        <div role="gridcell" className="card">
          {card(row)}
        </div>
      ) : (
        <Cells row={row} columns={columns} />
      )}
    </div>
  );
}) as <Row>(props: LineProps<Row>) => ReactNode;

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
