import { within } from '../data/within.js';
import { isReturning, sessionStore } from '../session/session.js';
import { signInFile } from '../session/sign-in-file.js';
import { workOf } from '../session/work.js';
import { fetched } from './fetched.js';
import { mayOpen, screens } from './screens.js';
import { placeIn } from './screen-files.js';

/** What was asked for is waited for so long: to show a list once is cheaper than to show first that it is on its way. */
const PATIENCE_MS = 400;

/** Where nobody is signed in. */
export const signInPage = fetched(signInFile);

/** Resolves when the screen of the address can be shown. What goes wrong is told by the screen itself. */
export async function firstScreen(): Promise<void> {
  const session = sessionStore.get();
  const screen = screens.find(({ id }) => id === placeIn(location.pathname));
  if (!session || isReturning()) return void (await signInPage.load().catch(() => undefined));
  if (!screen || !mayOpen(screen, session.roles)) return;
  try {
    const { prepare } = await screen.load();
    if (prepare) await within(PATIENCE_MS, prepare(workOf(session)));
  } catch {
    // It is fetched again when it is shown.
  }
}
