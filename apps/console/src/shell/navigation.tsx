import { Ellipsis, LogOut, Search, Settings as SettingsIcon } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { IconButton } from '../design/parts/button.js';
import type { Session } from '../session/session.js';
import { leave } from '../session/work.js';
import { Connection } from './connection.js';
import { mayOpen, screens, type Screen } from './screens.js';
import { useWords } from '../words/words.js';

export type Opened = 'palette' | 'settings' | 'more' | 'outbox' | undefined;

export interface NavigationProps {
  readonly session: Session;
  readonly onOpen: (what: Opened) => void;
}

/** So many fit below a thumb. */
const MOST_BELOW = 4;

export const listedFor = ({ roles }: Session): readonly Screen[] =>
  screens.filter((screen) => screen.isListed && mayOpen(screen, roles));

/** Those that a phone shows at once, when not all of them fit: what is done at a car, before what is done at a desk. */
export function belowThumb(listed: readonly Screen[]): readonly Screen[] {
  if (listed.length <= MOST_BELOW) return listed;
  return listed.filter(({ isAtDesk }) => !isAtDesk).slice(0, MOST_BELOW);
}

/** Where one can go, how the connection is, who is signed in: beside the screen, and on a phone above and below it. */
export function Navigation({ session, onOpen }: NavigationProps) {
  const { t } = useWords();
  const [location] = useLocation();
  const listed = listedFor(session);
  const below = belowThumb(listed);
  const isElsewhere = listed.some((screen) => !below.includes(screen) && location.startsWith(screen.path));
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
          {listed.map((screen) => (
            <li key={screen.id} data-below={below.includes(screen) || undefined}>
              <ScreenLink screen={screen} />
            </li>
          ))}
          {below.length < listed.length && (
            <li className="more">
              <button
                type="button"
                className="destination"
                aria-haspopup="dialog"
                data-current={isElsewhere || undefined}
                onClick={() => onOpen('more')}
              >
                <Ellipsis className="icon" aria-hidden />
                <span>{t('common.more')}</span>
              </button>
            </li>
          )}
        </ul>
      </nav>
      <div className="foot">
        <Connection onOpen={() => onOpen('outbox')} />
        <span className="who cut" title={t('shell.account', { user: session.user })}>
          {session.user}
        </span>
        <IconButton
          label={t('shell.settings')}
          icon={<SettingsIcon aria-hidden />}
          onClick={() => onOpen('settings')}
        />
        <IconButton
          label={t('shell.signOut')}
          icon={<LogOut aria-hidden />}
          onClick={() => void leave(session)}
        />
      </div>
    </header>
  );
}

export function ScreenLink({
  screen: { id, path, icon: Icon },
  onGo,
}: {
  screen: Screen;
  onGo?: () => void;
}) {
  const { t } = useWords();
  const [location] = useLocation();
  return (
    <Link
      href={path}
      className="destination"
      onClick={onGo}
      aria-current={location.startsWith(path) ? 'page' : undefined}
    >
      <Icon className="icon" aria-hidden />
      <span>{t(`shell.screens.${id}`)}</span>
    </Link>
  );
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
