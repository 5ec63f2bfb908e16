import { Search } from 'lucide-react';
import { Dialog } from '../design/parts/dialog.js';
import { belowThumb, listedFor, ScreenLink, type NavigationProps } from './navigation.js';
import { useWords } from '../words/words.js';

/** What has no room below the thumb. */
export function MoreDialog({ session, onOpen }: NavigationProps) {
  const { t } = useWords();
  const listed = listedFor(session);
  const below = belowThumb(listed);
  const close = (): void => onOpen(undefined);
  return (
    <Dialog title={t('common.more')} onClose={close}>
      <nav className="elsewhere" aria-label={t('common.more')}>
        <ul>
          {listed
            .filter((screen) => !below.includes(screen))
            .map((screen) => (
              <li key={screen.id}>
                <ScreenLink screen={screen} onGo={close} />
              </li>
            ))}
          <li>
            <button type="button" className="destination" onClick={() => onOpen('palette')}>
              <Search className="icon" aria-hidden />
              <span>{t('shell.search')}</span>
            </button>
          </li>
        </ul>
      </nav>
    </Dialog>
  );
}
