import { useMemo, useSyncExternalStore } from 'react';
import { useSession, type Session } from '../session/session.js';
import { workOf } from '../session/work.js';
import type { Action, Decision } from './action.js';
import type { Outbox } from './outbox.js';

/** Of whoever is signed in. */
export const useOutbox = (): Outbox => workOf(useSession() as Session).outbox;

/** What was decided and the platform may not know yet, in the order in which it was. */
export function useActions(): readonly Action[] {
  const { kept } = useOutbox();
  return useSyncExternalStore(kept.subscribe, kept.get, kept.get);
}

/** What is shown in place of what the platform tells, by id. */
export function useShown<T extends object>(kind: Decision['about']['kind']): ReadonlyMap<string, Partial<T>> {
  const actions = useActions();
  return useMemo(() => {
    const all = new Map<string, Partial<T>>();
    for (const { about, shown, refusal } of actions)
      if (about.kind === kind && shown && refusal === undefined)
        all.set(about.id, { ...all.get(about.id), ...shown });
    return all;
  }, [actions, kind]);
}
