import { useRover } from '@rover/client/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed, Loading } from '../../design/parts/states.js';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';
import { Comparables } from './comparables.js';
import { Costs, Turnover } from './costs.js';
import { DealHead } from './deal-head.js';
import { isDealEvent } from './live-deals.js';
import { Reasons, ScoreParts } from './reasons.js';
import { ValueEffects } from './value-effects.js';

const COMPARABLES = 60;
const ASK_MS = 500;

/** One deal and everything that it rests on, kept up to date while somebody looks. */
export function DealPane({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rover = useRover();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['deal', id],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/deals/{listingId}', {
        path: { listingId: id },
        query: { comparables: COMPARABLES },
        signal,
      }),
  });
  const ask = useThrottled(() => void client.invalidateQueries({ queryKey: ['deal', id] }), ASK_MS);
  useRoomEvents('deals', (event) => isDealEvent(event) && event.data.listing.id === id && ask());
  const deal = data?.data;
  return (
    <aside className="deal-pane" aria-label={t('deal.why')} tabIndex={-1}>
      {error && !deal ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !deal ? (
        <Loading rows={14} />
      ) : (
        <>
          <DealHead deal={deal} onClose={onClose} />
          <Reasons deal={deal} />
          <ValueEffects deal={deal} />
          <Comparables deal={deal} />
          <Costs deal={deal} />
          <Turnover deal={deal} />
          <ScoreParts deal={deal} />
        </>
      )}
    </aside>
  );
}
