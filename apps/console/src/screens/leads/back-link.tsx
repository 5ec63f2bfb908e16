import { ArrowLeft } from 'lucide-react';
import { useCallback } from 'react';
import { Link, useLocation } from 'wouter';
import { useKey } from '../../shell/commands.js';
import { useDesk } from './desk.js';
import { addressOf, type Tab } from './place.js';
import { useWords } from '../../words/words.js';

/** Back to the list that this belongs to; so does Escape. */
export function BackLink({ tab }: { tab: Tab }) {
  const { t } = useWords();
  const { showroomId } = useDesk();
  const [, go] = useLocation();
  const address = addressOf({ showroomId, tab });
  useKey(
    'Escape',
    useCallback(() => go(address), [go, address]),
  );
  return (
    <Link href={address} className="button" data-kind="quiet" data-square="" aria-label={t('common.back')}>
      <ArrowLeft aria-hidden />
    </Link>
  );
}
