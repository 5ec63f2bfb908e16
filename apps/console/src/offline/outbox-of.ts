import type { Method, PathOf, Rover } from '@rover/client';
import type { QueryClient } from '@tanstack/react-query';
import { tell } from '../design/parts/toasts.js';
import { refusalOf } from '../words/refusal.js';
import { say } from '../words/words.js';
import type { Action } from './action.js';
import { KeptActions } from './kept-actions.js';
import { Outbox } from './outbox.js';

/** Whoever sends a form waits no longer for an answer. */
const TIMEOUT_MS = 10_000;

/** The outbox of a person in this browser; it sends as soon as the platform can be reached. */
export function outboxOf(user: string, rover: Rover, queries: QueryClient): Outbox {
  const askAnew = async ({ stale }: Action): Promise<void> => {
    await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const outbox = new Outbox(new KeptActions(user), {
    send: (action) => answerTo(rover, action),
    onDone: askAnew,
    onRefused: (action, error) => {
      tell(say('common.refusal', { text: action.text, reason: refusalOf(error) }), { tone: 'bad' });
      // It was decided by what is so no more.
      void askAnew(action);
    },
    onKept: () => tell(say('common.kept')),
    alone: (work) => alone(`rover.outbox.${user}`, work),
  });
  const { closing: signal } = outbox;
  rover.onStatus((status) => status === 'connected' && void outbox.pass());
  addEventListener('online', () => void outbox.pass(), { signal });
  // What was decided is not put off because somebody closes the page.
  addEventListener('pagehide', () => void outbox.flush(), { signal });
  return outbox;
}

async function answerTo(rover: Rover, { id, change: { method, path, options } }: Action): Promise<unknown> {
  const asked = { ...options, idempotencyKey: id, timeoutMs: TIMEOUT_MS };
  const answer = await rover.raw(method, path as PathOf<Method>, asked as never);
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** Browsers have locks over their pages on secure origins alone; elsewhere the key of an action has it done once. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  await locks.request(name, work);
}
