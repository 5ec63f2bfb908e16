import type { ButtonHTMLAttributes, ReactNode } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing to do here; `quiet`: without a border. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
}

export const Button = ({ kind = 'plain', icon, children, type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className="button" data-kind={kind} {...rest}>
    {icon}
    {children}
  </button>
);

/** A button that shows an icon alone; `label` is what it is called. */
export const IconButton = ({
  label,
  icon,
  kind = 'quiet',
  ...rest
}: Omit<ButtonProps, 'children'> & { readonly label: string }) => (
  <button
    type="button"
    className="button"
    data-kind={kind}
    data-square=""
    aria-label={label}
    title={label}
    {...rest}
  >
    {icon}
  </button>
);
