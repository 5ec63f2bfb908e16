import { createContext, createElement, useContext, type ReactNode } from 'react';
import type { Rover } from '../rover.js';

const RoverContext = createContext<Rover | undefined>(undefined);

/** Gives a {@link Rover} to all hooks below. Who made it closes it. */
export const RoverProvider = ({ rover, children }: { rover: Rover; children?: ReactNode }) =>
  createElement(RoverContext.Provider, { value: rover }, children);

/** @throws Error outside of a {@link RoverProvider} */
export function useRover(): Rover {
  const rover = useContext(RoverContext);
  if (!rover) throw new Error('There is no <RoverProvider> around this component.');
  return rover;
}
