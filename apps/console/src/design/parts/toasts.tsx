import { X } from 'lucide-react';
import { createStore } from '../../data/store.js';
import { useStore } from '../../data/use-store.js';
import { Button, IconButton } from './button.js';
import { refusalOf } from '../../words/refusal.js';
import { useWords } from '../../words/words.js';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly undo?: () => void;
  /** Leads to what the text is about. */
  readonly show?: () => void;
}

const SHOWN_MS = 7_000;
const MOST_SHOWN = 3;

const toasts = createStore<readonly Toast[]>([]);
let count = 0;

const drop = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));

/** Says what was done; with `undo` it can be taken back, instead of being asked for beforehand. */
export function tell(
  text: string,
  { tone = 'plain', ...more }: Partial<Pick<Toast, 'undo' | 'show' | 'tone'>> = {},
): void {
  const id = ++count;
  toasts.set([...toasts.get().slice(1 - MOST_SHOWN), { id, text, tone, ...more }]);
  setTimeout(() => drop(id), SHOWN_MS);
}

/** What went wrong with something that somebody wanted. */
export const tellOf = (error: unknown): void => tell(refusalOf(error), { tone: 'bad' });

/** A live region that is there from the start, or nobody hears the first toast. */
export function Toasts() {
  const { t } = useWords();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {useStore(toasts).map(({ id, text, tone, undo, show }) => (
        <div key={id} className="toast" data-tone={tone}>
          <span>{text}</span>
          {undo && <Action id={id} label={t('common.undo')} run={undo} />}
          {show && <Action id={id} label={t('common.show')} run={show} />}
          <IconButton label={t('common.close')} icon={<X aria-hidden />} onClick={() => drop(id)} />
        </div>
      ))}
    </div>
  );
}

const Action = ({ id, label, run }: { id: number; label: string; run: () => void }) => (
  <Button
    kind="quiet"
    onClick={() => {
      run();
      drop(id);
    }}
  >
    {label}
  </Button>
);
