import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey } from '../../shell/commands.js';

const SETTLE_MS = 250;

/** Free text, heard when somebody has stopped typing. The key S leads here. */
export function SearchField({ value, onSettle }: { value: string; onSettle: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSettle(typed.trim()), SETTLE_MS);
    return () => clearTimeout(timer);
    // Only what is typed begins the wait anew.
  }, [typed]);
  useKey('s', () => input.current?.focus());
  return (
    <div className="find" role="search">
      <Search className="icon" aria-hidden />
      <label htmlFor={id} className="unseen">
        {t('vehicles.find')}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        className="input"
        placeholder={t('vehicles.findHint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
