import type { Rep } from '@rover/client';
import { createContext, useContext } from 'react';

/** The showroom that somebody works in, and who sells there. */
export interface Desk {
  readonly showroomId: string;
  /** Whose clock its appointments go by; the reader's where none is on record. */
  readonly timeZone: string;
  readonly reps: readonly Rep[];
  /** The rep that the session is, if it is one. */
  readonly me: Rep | undefined;
  /** Whether the session runs the showroom: gives leads away, sees costs, approves. */
  readonly isManager: boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk around this.');
  return desk;
}

export const repNameOf = ({ reps }: Desk, id: string | null | undefined): string | undefined =>
  reps.find((rep) => rep.id === id)?.name;
