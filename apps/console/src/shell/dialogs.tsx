import { useCallback } from 'react';
import { MoreDialog } from './more-dialog.js';
import type { NavigationProps, Opened } from './navigation.js';
import { OutboxDialog } from './outbox-dialog.js';
import { SettingsDialog } from './settings-dialog.js';

/** What the shell opens over a screen, but for the palette: somebody types into that before anything could be fetched. */
export default function Dialogs({ opened, session, onOpen }: NavigationProps & { opened: Opened }) {
  const close = useCallback(() => onOpen(undefined), [onOpen]);
  if (opened === 'more') return <MoreDialog session={session} onOpen={onOpen} />;
  if (opened === 'outbox') return <OutboxDialog onClose={close} />;
  return opened === 'settings' && <SettingsDialog onClose={close} />;
}
