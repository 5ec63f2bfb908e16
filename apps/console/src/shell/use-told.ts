import type { RoomEventOf } from '@rover/client';
import { useLocation } from 'wouter';
import { tell } from '../design/parts/toasts.js';
import { useRoomEvents } from '../data/use-room-events.js';
import { useWords } from '../words/words.js';

/** Whoever waits for something in the market hears of it on every screen, and can go there. */
export function useTold(user: string): void {
  const { t } = useWords();
  const [, go] = useLocation();
  useRoomEvents(`user:${user}`, (event) => {
    if (!isAlert(event)) return;
    const { listing, search, more = 0, reason } = event.data;
    const vehicle = listing && `${listing.modelYear} ${listing.make} ${listing.model}`;
    const text = vehicle && search ? t('shell.found', { vehicle, search, count: more + 1 }) : reason.text;
    tell(text, listing && { show: () => go(`/deals/${encodeURIComponent(listing.id)}`) });
  });
}

type Alert = RoomEventOf<'recommendation.alert.triggered'>;
const isAlert = (event: RoomEventOf): event is Alert => event.type === 'recommendation.alert.triggered';
