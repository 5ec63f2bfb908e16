import { useEffect } from 'react';

/** Calls back for Ctrl or ⌘ with a key, wherever the focus is. */
export function useShortcut(key: string, work: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, work]);
}
