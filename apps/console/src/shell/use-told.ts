import type { RoomEventOf } from '@rover/client';
import { useLocation } from 'wouter';
import { tell } from '../design/parts/toasts.js';
import { useRoomEvents } from '../data/use-room-events.js';
import { useFormats } from '../settings/use-formats.js';
import { toldText } from './told-text.js';
import { useWords } from '../words/words.js';

/** Whoever waits for something in the market hears of it on every screen, and can go there. */
export function useTold(user: string): void {
  const { t } = useWords();
  const formats = useFormats();
  const [, go] = useLocation();
  useRoomEvents(`user:${user}`, (event) => {
    if (!isAlert(event)) return;
    const { listing } = event.data;
    tell(
      toldText(event.data, t, formats),
      listing && { show: () => go(`/deals/${encodeURIComponent(listing.id)}`) },
    );
  });
}

type Alert = RoomEventOf<'recommendation.alert.triggered'>;
const isAlert = (event: RoomEventOf): event is Alert => event.type === 'recommendation.alert.triggered';
