import type { Lead } from '@rover/client';
import { UserPlus } from 'lucide-react';
import { lazy, Suspense, useCallback, useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { SearchField } from '../../../design/parts/search-field.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useWidth } from '../../../design/parts/use-width.js';
import { useCommands, useKey } from '../../../shell/commands.js';
import { useDesk } from '../desk.js';
import { useAddress } from '../place.js';
import { movesFrom, moveTowards, statuses, type Status } from './board.js';
import { BoardColumn } from './board-column.js';
import { LostDialog } from './lost-dialog.js';
import { useBoard, useDecide } from './use-board.js';
import { useWords } from '../../../words/words.js';
import './board.css';

const NewLead = lazy(() => import('./new-lead.js'));

const NARROW_PX = 560;

/** Leads by how far they are. On a phone one status at a time. */
export function BoardTab() {
  const { t } = useWords();
  const [query, change] = useAddress();
  const filters = { rep: query.get('rep') ?? undefined, source: query.get('source') ?? undefined };
  const board = useBoard({ ...filters, text: query.get('text') ?? '' });
  const [isAdding, setAdding] = useState(false);
  const add = useCallback(() => setAdding(true), []);
  useKey('n', add);
  useCommands(useMemo(() => [{ id: 'new-lead', name: t('leads.new'), keys: 'N', run: add }], [t, add]));
  const sources = [...new Set([...board.leads.map(({ source }) => source), filters.source ?? ''])].filter(
    Boolean,
  );
  return (
    <div className="board-tab">
      <div className="tools">
        <SearchField
          label={t('leads.find')}
          hint={t('leads.findHint')}
          value={query.get('text') ?? ''}
          onSettle={(text) => change({ text })}
        />
        <RepChoice value={filters.rep ?? ''} onChange={(rep) => change({ rep })} />
        <select
          className="input"
          aria-label={t('leads.source')}
          value={filters.source ?? ''}
          onChange={(event) => change({ source: event.target.value })}
        >
          <option value="">{t('leads.anySource')}</option>
          {sources.sort().map((source) => (
            <option key={source} value={source}>
              {source}
            </option>
          ))}
        </select>
        <Button kind="primary" icon={<UserPlus aria-hidden />} onClick={add}>
          {t('leads.new')}
        </Button>
      </div>
      {board.error ? (
        <Failed error={board.error} onRetry={board.refetch} />
      ) : !board.isLoaded ? (
        <Loading rows={10} />
      ) : board.leads.length === 0 && query.size === 0 ? (
        <Empty title={t('leads.none')} action={<Button onClick={add}>{t('leads.new')}</Button>}>
          {t('leads.noneMore')}
        </Empty>
      ) : (
        <Board board={board} chosen={query.get('status')} onChoose={(status) => change({ status })} />
      )}
      {isAdding && (
        <Suspense>
          <NewLead onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </div>
  );
}

function RepChoice({ value, onChange }: { value: string; onChange: (rep: string) => void }) {
  const { t } = useWords();
  const { reps, me } = useDesk();
  return (
    <select
      className="input"
      aria-label={t('leads.rep')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('leads.anyRep')}</option>
      <option value="none">{t('leads.nobody')}</option>
      {reps.map(({ id, name }) => (
        <option key={id} value={id}>
          {id === me?.id ? t('leads.mine', { name }) : name}
        </option>
      ))}
    </select>
  );
}

interface BoardProps {
  readonly board: ReturnType<typeof useBoard>;
  readonly chosen: string | null;
  readonly onChoose: (status: Status) => void;
}

function Board({ board: { columns, hasMore, more }, chosen, onChoose }: BoardProps) {
  const { t } = useWords();
  const { isManager } = useDesk();
  const [ref, width] = useWidth();
  const { move, give } = useDecide();
  const [active, setActive] = useState<{ id: string; isByKey: boolean }>();
  const [dragged, setDragged] = useState<Lead>();
  const [lost, setLost] = useState<Lead>();
  const isNarrow = width < NARROW_PX;
  const narrowed = statuses.find((status) => status === chosen) ?? 'new';
  const shown = isNarrow ? [narrowed] : statuses;
  const onMove = (lead: Lead, status: Status): void =>
    status === 'lost' ? setLost(lead) : move(lead, status);
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).dataset['lead'];
    const lead = shown.flatMap((status) => columns.get(status) ?? []).find((one) => one.id === id);
    if (!lead) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    const status = step && event.shiftKey ? moveTowards(lead.status, step, isManager) : undefined;
    const next = status ? lead : neighbour(columns, shown, lead, event.key);
    if (!next || (event.shiftKey && !status)) return;
    if (status) move(lead, status);
    setActive({ id: next.id, isByKey: true });
    event.preventDefault();
  };
  // What keys have led to has the focus by then: what comes in moves it no more.
  const onFocus = (event: FocusEvent): void => {
    const id = (event.target as HTMLElement).dataset['lead'];
    if (id !== undefined) setActive({ id, isByKey: false });
  };
  return (
    <>
      {isNarrow && (
        <div className="status-choice" role="group" aria-label={t('leads.status')}>
          {statuses.map((status) => (
            <button
              key={status}
              type="button"
              aria-pressed={status === narrowed}
              onClick={() => onChoose(status)}
            >
              {t(`leads.statuses.${status}`)} <span className="soft">{columns.get(status)?.length ?? 0}</span>
            </button>
          ))}
        </div>
      )}
      <div
        ref={ref}
        className="board"
        data-narrow={isNarrow || undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {width > 0 &&
          shown.map((status) => (
            <BoardColumn
              key={status}
              status={status}
              leads={columns.get(status) ?? []}
              hasMore={hasMore(status)}
              onMore={() => more(status)}
              activeId={active?.id}
              isByKey={active?.isByKey ?? false}
              mayDrop={dragged && movesFrom(dragged.status, isManager).includes(status)}
              onDrop={() => dragged && onMove(dragged, status)}
              onDrag={setDragged}
              onMove={onMove}
              onGive={give}
            />
          ))}
      </div>
      {lost && (
        <LostDialog
          customerId={lost.customerId}
          onClose={() => setLost(undefined)}
          onLost={(reason) => move(lost, 'lost', reason)}
        />
      )}
    </>
  );
}

/** The card that a key leads to: up and down in a status, left and right to the one beside. */
function neighbour(
  columns: ReadonlyMap<Status, readonly Lead[]>,
  shown: readonly Status[],
  current: Lead,
  key: string,
): Lead | undefined {
  const column = columns.get(current.status) ?? [];
  const at = column.findIndex(({ id }) => id === current.id);
  const [down, right] = [
    { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[key],
    { ArrowRight: 1, ArrowLeft: -1 }[key],
  ];
  if (down !== undefined) return column[at + down];
  if (right === undefined) return undefined;
  const filled = shown.filter(
    (status) => status === current.status || (columns.get(status)?.length ?? 0) > 0,
  );
  const beside = columns.get(filled[filled.indexOf(current.status) + right] as Status) ?? [];
  return beside[Math.min(at, beside.length - 1)];
}
