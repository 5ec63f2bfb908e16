import { useEffect, useState, type ComponentProps } from 'react';
import { TextField } from './field.js';

const SETTLE_MS = 300;

interface SettlingProps extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onSettle: (value: string) => void;
}

/** An input that is heard when somebody has stopped typing. */
export function SettlingField({ value, onSettle, ...field }: SettlingProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onSettle(typed), SETTLE_MS);
    return () => clearTimeout(timer);
    // Only what is typed begins the wait anew.
  }, [typed]);
  return <TextField value={typed} onChange={(event) => setTyped(event.target.value)} {...field} />;
}
