import { QueryClient } from '@tanstack/react-query';
import type { Rover } from '@rover/client';
import { roverOf, type Session } from './session.js';

const FRESH_MS = 5_000;
const KEPT_MS = 10 * 60_000;

/** What somebody works with while they are signed in: the client of the platform, and what was asked of it. */
export interface Work {
  readonly rover: Rover;
  readonly queries: QueryClient;
}

const works = new WeakMap<Session, Work>();

/** The work of a session, one and the same until it is ended: nobody finds what somebody else has asked for. */
export function workOf(session: Session): Work {
  const work = works.get(session) ?? { rover: roverOf(session), queries: newQueries() };
  works.set(session, work);
  return work;
}

export function endWork(session: Session): void {
  const work = works.get(session);
  works.delete(session);
  work?.queries.clear();
  void work?.rover.close();
}

/** The client of the API has tried again already when an error arrives here. */
export const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_MS, gcTime: KEPT_MS, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
