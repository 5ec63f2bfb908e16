import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useKey } from '../../shell/commands.js';

const SETTLE_MS = 250;

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onSettle: (text: string) => void;
}

/** Free text, heard when somebody has stopped typing. The key S leads here. */
export function SearchField({ label, hint, value, onSettle }: SearchFieldProps) {
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
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        className="input"
        placeholder={hint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
