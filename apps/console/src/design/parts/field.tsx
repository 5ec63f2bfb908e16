import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';

interface FieldTexts {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why what stands there cannot be taken. */
  readonly wrong?: string;
}

/** What a control needs to be called and described. */
interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

function Frame({
  label,
  hint,
  wrong,
  children,
}: FieldTexts & { children: (described: Described) => ReactNode }) {
  const id = useId();
  const isTold = Boolean(hint ?? wrong);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(isTold && { 'aria-describedby': `${id}-told` }),
        ...(wrong && { 'aria-invalid': true }),
      })}
      {isTold && (
        <span id={`${id}-told`} className={wrong ? 'wrong' : 'hint'}>
          {wrong ?? hint}
        </span>
      )}
    </div>
  );
}

export const TextField = ({
  label,
  hint,
  wrong,
  ...input
}: FieldTexts & InputHTMLAttributes<HTMLInputElement>) => (
  <Frame label={label} hint={hint} wrong={wrong}>
    {(described) => <input className="input" type="text" {...described} {...input} />}
  </Frame>
);

export const SelectField = ({
  label,
  hint,
  wrong,
  options,
  ...select
}: FieldTexts &
  SelectHTMLAttributes<HTMLSelectElement> & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }) => (
  <Frame label={label} hint={hint} wrong={wrong}>
    {(described) => (
      <select className="input" {...described} {...select}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Frame>
);

export const CheckField = ({
  label,
  ...input
}: { label: string } & InputHTMLAttributes<HTMLInputElement>) => (
  <label className="check">
    <input type="checkbox" {...input} />
    {label}
  </label>
);
