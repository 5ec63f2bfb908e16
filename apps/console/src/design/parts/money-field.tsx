import { useEffect, useState } from 'react';
import { minorOf, typedOf } from '../../settings/minor-of.js';
import { TextField } from './field.js';
import { useWords } from '../../words/words.js';

interface MoneyFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly currency: string;
  /** Minor units; undefined: nothing is typed, or no amount. */
  readonly value: number | undefined;
  readonly onChange: (minor: number | undefined) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

const isAmount = (text: string, currency: string): boolean => (minorOf(text, currency) ?? -1) >= 0;

/** An amount of money, typed as people do and kept in minor units. */
export function MoneyField({ label, hint, currency, value, onChange, ...rest }: MoneyFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value === undefined ? '' : typedOf(value, currency));
  useEffect(() => {
    // What is being typed stays as it is; what comes from elsewhere replaces it.
    if (value !== undefined)
      setTyped((before) => (minorOf(before, currency) === value ? before : typedOf(value, currency)));
  }, [value, currency]);
  const isWrong = typed.trim() !== '' && !isAmount(typed, currency);
  return (
    <TextField
      label={`${label} (${currency})`}
      hint={hint}
      wrong={isWrong ? t('common.noAmount') : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        const minor = minorOf(target.value, currency);
        onChange(minor !== undefined && minor >= 0 ? minor : undefined);
      }}
      {...rest}
    />
  );
}
