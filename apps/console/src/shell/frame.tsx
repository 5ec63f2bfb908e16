import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Link, Route, Switch, Redirect, useLocation } from 'wouter';
import { Empty, Loading } from '../design/parts/states.js';
import { Toasts } from '../design/parts/toasts.js';
import { whenIdle } from '../data/when-idle.js';
import type { Session } from '../session/session.js';
import { leave } from '../session/work.js';
import { useCommands, useKey, type Command } from './commands.js';
import { Navigation, type Opened } from './navigation.js';
import { Palette } from './palette.js';
import { ScreenBoundary } from './screen-boundary.js';
import { mayOpen, screens } from './screens.js';
import { useTold } from './use-told.js';
import { useShortcut } from './use-shortcut.js';
import { useWords } from '../words/words.js';

const loadDialogs = () => import('./dialogs.js');
const Dialogs = lazy(loadDialogs);

/** What stands around every screen: where one can go, how the connection is, who is signed in. */
export function Frame({ session }: { session: Session }) {
  const { t } = useWords();
  const [location] = useLocation();
  const [opened, setOpened] = useState<Opened>();
  const close = useCallback(() => setOpened(undefined), []);
  const openPalette = useCallback(() => setOpened('palette'), []);
  useShortcut('k', openPalette);
  useKey('/', openPalette);
  useShellCommands(session, setOpened);
  useTold(session.user);
  // They open at once, though the page did not wait for them; what cannot be fetched is tried again then.
  useEffect(() => whenIdle(() => void loadDialogs().catch(() => undefined)), []);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('common.skip')}
      </a>
      <Navigation session={session} onOpen={setOpened} />
      <main id="content" tabIndex={-1}>
        <ScreenBoundary key={location.split('/')[1]}>
          <Suspense fallback={<Loading />}>
            <Screens session={session} />
          </Suspense>
        </ScreenBoundary>
      </main>
      <Toasts />
      {opened === 'palette' && <Palette onClose={close} />}
      {opened && opened !== 'palette' && (
        <ScreenBoundary key={opened}>
          <Suspense>
            <Dialogs opened={opened} session={session} onOpen={setOpened} />
          </Suspense>
        </ScreenBoundary>
      )}
    </div>
  );
}

function Screens({ session }: { session: Session }) {
  const { t } = useWords();
  return (
    <Switch>
      {screens
        .filter((screen) => mayOpen(screen, session.roles))
        .map(({ id, route, component: Screen }) => (
          <Route key={id} path={route}>
            <Screen />
          </Route>
        ))}
      <Route path="/">
        <Redirect to="/deals" replace />
      </Route>
      <Route>
        <Empty title={t('common.notFound')} action={<Link href="/">{t('common.home')}</Link>}>
          {t('common.notFoundMore')}
        </Empty>
      </Route>
    </Switch>
  );
}

function useShellCommands(session: Session, open: (what: Opened) => void): void {
  const { t, language } = useWords();
  const [, go] = useLocation();
  const commands = useMemo<Command[]>(
    () => [
      ...screens
        .filter((screen) => mayOpen(screen, session.roles))
        .map(({ id, path }) => ({
          id: `go-${id}`,
          name: t('shell.goTo', { screen: t(`shell.screens.${id}`) }),
          run: () => go(path),
        })),
      { id: 'settings', name: t('shell.settings'), run: () => open('settings') },
      { id: 'sign-out', name: t('shell.signOut'), run: () => void leave(session) },
    ],
    [t, language, go, open, session],
  );
  useCommands(commands);
}
