import type { RoomEventOf } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useLocation } from 'wouter';
import { useRoomEvents } from '../../data/use-room-events.js';
import { tell } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import { nameOf } from '../leads/known.js';
import { addressOf } from '../leads/place.js';
import { useReps } from './use-up-list.js';
import { useWords } from '../../words/words.js';

type Arrival = RoomEventOf<'customer.highValue.detected'>;
const isArrival = (event: RoomEventOf): event is Arrival => event.type === 'customer.highValue.detected';

/** Says at once that somebody has come who is likely to buy, and who was called for them; leads to their lead. */
export function useArrivals(showroomId: string): void {
  const { t } = useWords();
  const { percent } = useFormats();
  const rover = useRover();
  const [, go] = useLocation();
  const { data: reps } = useReps(showroomId);
  const say = async ({ customerId, leadId, score, repId }: Arrival['data']): Promise<void> => {
    const { data } = await rover.get('/api/v1/customers/{customerId}', { path: { customerId } });
    const arrived = t('floor.arrived', { name: nameOf(data) ?? t('leads.noName'), chance: percent(score) });
    const rep = reps?.find(({ id }) => id === repId)?.name;
    const called = rep === undefined ? t('floor.nobodyFree') : t('floor.calledFor', { rep });
    tell(`${arrived}. ${called}`, { show: () => go(addressOf({ showroomId, tab: 'board', id: leadId })) });
  };
  useRoomEvents(`showroom:${showroomId}`, (event) => {
    // Whose name may not be known here is no news here.
    if (isArrival(event)) void say(event.data).catch(() => undefined);
  });
}
