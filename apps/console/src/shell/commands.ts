import { useEffect } from 'react';
import { createStore } from '../data/store.js';
import { useStore } from '../data/use-store.js';

/** Something that can be done from the palette. */
export interface Command {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  run(): void;
}

const offered = createStore<ReadonlyMap<symbol, readonly Command[]>>(new Map());

/** Offers commands while a component is there. `commands` is to be memoised. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const key = Symbol('commands');
    offered.set(new Map(offered.get()).set(key, commands));
    return () => {
      const rest = new Map(offered.get());
      rest.delete(key);
      offered.set(rest);
    };
  }, [commands]);
}

/** All that is offered now; those of the screen before those of the shell. */
export const useOffered = (): Command[] => [...useStore(offered).values()].reverse().flat();

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox], [type=radio]), select, textarea') || target.isContentEditable);

/** Calls back for a key on its own, while nobody types and no dialog is open. */
export function useKey(key: string, work: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (isTyping(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, work]);
}
