import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useOffered, type Command } from './commands.js';
import { useWords } from '../words/words.js';
import './palette.css';

/** The letters of what is typed, in order, though others may stand between them. */
function fits(typed: string, name: string): boolean {
  const letters = typed.toLowerCase().replaceAll(' ', '');
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}

const rank = (typed: string, name: string): number => {
  const at = name.toLowerCase().indexOf(typed.toLowerCase());
  return at < 0 ? 1_000 : at;
};

const matching = (commands: readonly Command[], typed: string): Command[] =>
  commands
    .filter(({ name }) => fits(typed, name))
    .sort((one, other) => rank(typed, one.name) - rank(typed, other.name));

/** Everything by its name: screens and what can be done on the one that is open. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = matching(useOffered(), typed);
  const chosen = found[Math.min(at, found.length - 1)];
  // Before the next key: what is typed at once belongs into it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const run = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(chosen);
    else if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={t('shell.palette')}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-label={t('shell.palette')}
        placeholder={t('shell.paletteHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('shell.palette')}>
        {found.map((command) => (
          <li
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onClick={() => run(command)}
          >
            <span>{command.name}</span>
            {command.keys && <kbd>{command.keys}</kbd>}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="soft none">{t('shell.paletteNone')}</p>}
    </dialog>
  );
}
