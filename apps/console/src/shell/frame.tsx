import { LogOut, Search, Settings as SettingsIcon } from 'lucide-react';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch, Redirect, useLocation } from 'wouter';
import { IconButton } from '../design/parts/button.js';
import { Empty, Loading } from '../design/parts/states.js';
import { Toasts } from '../design/parts/toasts.js';
import { signOut, type Session } from '../session/session.js';
import { Connection } from './connection.js';
import { useCommands, useKey, type Command } from './commands.js';
import { Palette } from './palette.js';
import { ScreenBoundary } from './screen-boundary.js';
import { mayOpen, screens } from './screens.js';
import { SettingsDialog } from './settings-dialog.js';
import { useTold } from './use-told.js';
import { useShortcut } from './use-shortcut.js';
import './frame.css';

type Opened = 'palette' | 'settings' | undefined;

/** What stands around every screen: where one can go, how the connection is, who is signed in. */
export function Frame({ session }: { session: Session }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [opened, setOpened] = useState<Opened>();
  const close = useCallback(() => setOpened(undefined), []);
  const openPalette = useCallback(() => setOpened('palette'), []);
  useShortcut('k', openPalette);
  useKey('/', openPalette);
  useShellCommands(session, setOpened);
  useTold(session.user);
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
      {opened === 'settings' && <SettingsDialog onClose={close} />}
    </div>
  );
}

function Screens({ session }: { session: Session }) {
  const { t } = useTranslation();
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

function Navigation({ session, onOpen }: { session: Session; onOpen: (what: Opened) => void }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const listed = screens.filter((screen) => screen.isListed && mayOpen(screen, session.roles));
  return (
    <header className="sidebar">
      <Link href="/" className="brand" aria-label="Rover">
        <img src="/icon.svg" alt="" width="24" height="24" />
        <span>Rover</span>
      </Link>
      <button type="button" className="search" onClick={() => onOpen('palette')}>
        <Search className="icon" aria-hidden />
        <span>{t('shell.search')}</span>
        <kbd>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <nav aria-label={t('shell.navigation')}>
        <ul>
          {listed.map(({ id, path, icon: Icon }) => (
            <li key={id}>
              <Link href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
                <Icon className="icon" aria-hidden />
                <span>{t(`shell.screens.${id}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="foot">
        <Connection />
        <span className="who cut" title={t('shell.account', { user: session.user })}>
          {session.user}
        </span>
        <IconButton
          label={t('shell.settings')}
          icon={<SettingsIcon aria-hidden />}
          onClick={() => onOpen('settings')}
        />
        <IconButton label={t('shell.signOut')} icon={<LogOut aria-hidden />} onClick={() => void signOut()} />
      </div>
    </header>
  );
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

function useShellCommands(session: Session, open: (what: Opened) => void): void {
  const { t, i18n } = useTranslation();
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
      { id: 'sign-out', name: t('shell.signOut'), run: () => void signOut() },
    ],
    [t, i18n.language, go, open, session.roles],
  );
  useCommands(commands);
}
