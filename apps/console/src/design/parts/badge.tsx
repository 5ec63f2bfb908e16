import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent';

export const Badge = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className="badge" data-tone={tone}>
    {children}
  </span>
);

/** A colour that a word stands beside: colour alone tells nothing. */
export const Dot = ({ tone = 'plain' }: { tone?: Tone }) => (
  <span className="dot" data-tone={tone} aria-hidden="true" />
);
