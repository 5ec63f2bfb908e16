import type { StreamHooks } from '@rover/redis-streams';

type Listener = (...args: never[]) => void;

/** One set of hooks that calls several. Only hooks that someone set are there, so that the rest cost nothing. */
export function mergeHooks(...all: readonly StreamHooks[]): StreamHooks {
  const merged: Record<string, Listener> = {};
  for (const hooks of all) {
    for (const [name, listener] of Object.entries(hooks) as [string, Listener][]) {
      const earlier = merged[name];
      if (earlier && name === 'around') throw new TypeError('Only one set of hooks may run the handlers');
      merged[name] = earlier ? both(earlier, listener) : listener;
    }
  }
  return merged as StreamHooks;
}

const both =
  (first: Listener, second: Listener): Listener =>
  (...args) => {
    first(...args);
    second(...args);
  };
