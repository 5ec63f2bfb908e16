import type { Listing } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Lock, LockOpen } from 'lucide-react';
import { Button } from '../../design/parts/button.js';
import { tell } from '../../design/parts/toasts.js';
import { hasRole, useSession } from '../../session/session.js';
import { useRefusal } from '../leads/sales/taken.js';
import { holdUnitOf, releaseUnitOf } from './holds.js';
import { nameOf } from './name-of.js';
import { useWords } from '../../words/words.js';

/** Takes a vehicle out of everybody's reach with one click, and gives it back with another. */
export function HoldButton({ listing }: { listing: Listing }) {
  const { t } = useWords();
  const rover = useRover();
  const session = useSession();
  const client = useQueryClient();
  const refusal = useRefusal();
  const isHeld = listing.status === 'reserved';
  const settle = (): void => {
    void client.invalidateQueries({ queryKey: ['deal', listing.id] });
    void client.invalidateQueries({ queryKey: ['deals'] });
  };
  const { mutate, isPending } = useMutation({
    mutationFn: (hold: boolean) =>
      hold ? holdUnitOf(rover, listing, session?.user ?? '') : releaseUnitOf(rover, listing),
    onSuccess: (_, hold) => {
      const words = { vehicle: nameOf(listing) };
      if (hold) tell(t('deal.held', words), { undo: () => mutate(false) });
      else tell(t('deal.released', words));
    },
    onError: (error) => tell(refusal(error), { tone: 'bad' }),
    onSettled: settle,
  });
  if (!hasRole(session, ['admin', 'manager']) || (listing.status !== 'inStock' && !isHeld)) return null;
  return (
    <Button
      kind={isHeld ? 'plain' : 'primary'}
      icon={isHeld ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
      disabled={isPending}
      onClick={() => mutate(!isHeld)}
    >
      {t(isHeld ? 'deal.release' : 'deal.hold')}
    </Button>
  );
}
