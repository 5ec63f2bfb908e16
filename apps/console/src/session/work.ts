import { QueryClient } from '@tanstack/react-query';
import type { Rover } from '@rover/client';
import { within } from '../data/within.js';
import type { Outbox } from '../offline/outbox.js';
import { outboxOf } from '../offline/outbox-of.js';
import { roverOf, signOut, type Session } from './session.js';

const FRESH_MS = 5_000;
const KEPT_MS = 10 * 60_000;
const PATIENCE_MS = 2_000;

/** What somebody works with while they are signed in: the client of the platform, and what was asked of it. */
export interface Work {
  readonly rover: Rover;
  readonly queries: QueryClient;
  readonly outbox: Outbox;
}

const works = new WeakMap<Session, Work>();

/** The work of a session, one and the same until it is ended: nobody finds what somebody else has asked for. */
export function workOf(session: Session): Work {
  const work = works.get(session) ?? newWork(session);
  works.set(session, work);
  return work;
}

function newWork(session: Session): Work {
  const [rover, queries] = [roverOf(session), newQueries()];
  return { rover, queries, outbox: outboxOf(session.user, rover, queries) };
}

/** Signs out when what was just decided is sent, or nobody answers. */
export async function leave(session: Session): Promise<void> {
  await within(PATIENCE_MS, workOf(session).outbox.flush());
  await signOut();
}

export function endWork(session: Session): void {
  const work = works.get(session);
  works.delete(session);
  work?.outbox.close();
  work?.queries.clear();
  void work?.rover.close();
}

/** The client of the API has tried again already when an error arrives here. */
export const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        ...{ staleTime: FRESH_MS, gcTime: KEPT_MS, retry: false, networkMode: 'always' },
        // What was answered meanwhile is what was seen before.
        refetchOnReconnect: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
