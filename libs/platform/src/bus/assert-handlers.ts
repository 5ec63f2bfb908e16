import { handledBy, type AppName } from '@rover/contracts';

/** A handler as Nest's servers keep it: further handlers of the same pattern hang behind the first. */
interface Handler {
  readonly isEventHandler?: boolean;
  readonly next?: unknown;
}

/** The messages of an app and its handlers do not match. */
export class HandlerMismatchError extends Error {
  constructor(app: AppName, problems: readonly string[]) {
    super(
      `${app} does not handle what its contracts say:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'HandlerMismatchError';
  }
}

/** What an app should handle; `handledBy(app)` of the contracts, unless a test says otherwise. */
export type Declared = Pick<ReturnType<typeof handledBy>, 'requests' | 'events'>;

/**
 * Compares the handlers of an app with the messages that its contracts give it.
 * @throws HandlerMismatchError for a message without handler, with two, or a handler of a message that is not the app's
 */
export function assertHandlers(
  app: AppName,
  handlers: ReadonlyMap<string, Handler>,
  declared: Declared = handledBy(app),
): void {
  const names = [...declared.requests, ...declared.events].map(({ name }) => name);
  const missing = names.filter((name) => !handlers.has(name)).map((name) => `${name} has no handler`);
  const foreign = [...handlers.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is not for this app`);
  const twice = [...handlers]
    .filter(([, handler]) => handler.next)
    .map(([name]) => `${name} has two handlers`);
  const wrongKind = [...handlers]
    .filter(
      ([name, { isEventHandler = false }]) =>
        names.includes(name) && isEventHandler === declared.requests.some((r) => r.name === name),
    )
    .map(([name]) => `${name} is handled as the wrong kind of message`);
  const problems = [...missing, ...foreign, ...twice, ...wrongKind];
  if (problems.length > 0) throw new HandlerMismatchError(app, problems);
}
