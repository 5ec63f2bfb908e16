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
import { remPx } from './rem.js';
import { useWidth } from './use-width.js';
import { useWindow } from './use-window.js';
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
  /** Left out where the table is narrower, rem: what has room depends on how large letters are. */
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
  /** What a row is where the table is narrower than 35 rem: two lines instead of columns. */
  readonly card?: (row: Row) => ReactNode;
  /** Called while the last rows are near: lists that come page by page fetch the next one. */
  readonly onNearEnd?: () => void;
}

const ROW_REM = 2.5;
const CARD_REM = 4.25;
const HEAD_REM = 2;
const NARROW_REM = 35;
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
  const [widthRef, widthPx] = useWidth(innerWidth);
  const rem = remPx();
  const width = widthPx / rem;
  const isNarrow = card !== undefined && width < NARROW_REM;
  const shown = useMemo(() => columns.filter(({ from = 0 }) => width >= from), [columns, width]);
  const [active, setActive] = useState(0);
  const at = Math.min(active, rows.length - 1);
  const rowPx = Math.round((isNarrow ? CARD_REM : ROW_REM) * rem);
  const headPx = isNarrow ? 0 : HEAD_REM * rem;
  const overscan = useOverscan();
  const { scroll, show, first, end } = useWindow({ count: rows.length, rowPx, headPx, overscan });
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      scroll.current = element;
      widthRef(element);
    },
    [scroll, widthRef],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { Enter: onOpen, ' ': onMark }[event.key];
    const next = nextAt(event.key, at, rows.length);
    if (act && rows[at]) act(rows[at]);
    else if (next === undefined) return;
    else {
      setActive(next);
      show(next);
    }
    event.preventDefault();
  };
  const latest = useRef(onOpen);
  useEffect(() => void (latest.current = onOpen));
  const press = useCallback((index: number, row: Row) => {
    setActive(index);
    latest.current?.(row);
  }, []);
  const isNearEnd = end > rows.length - NEAR_END;
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
      aria-activedescendant={at >= first && at < end ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      {!isNarrow && <Heads columns={shown} tracks={tracks} />}
      <div role="rowgroup" className="rows" style={{ height: rows.length * rowPx }}>
        {rows.slice(first, end).map((row, place) => {
          const index = first + place;
          const key = keyOf(row);
          const own = { table: id, name: key, index, start: index * rowPx, row };
          const marks = { isChosen: key === chosen, isActive: index === at };
          return <Line key={key} {...own} {...marks} {...look} onPress={press} />;
        })}
      </div>
    </div>
  );
}

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
