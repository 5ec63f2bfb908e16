import type { Listing } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { RecommendedList } from './recommended-list.js';
import type { DeedAction } from './use-play.js';
import { useWords } from '../../words/words.js';

const SHOWN = 5;
const none = new Map<string, never>();

/** Somebody of whom nothing is known begins with what anybody sees: the best deals of the market. */
export function FirstSteps({ onAct }: { onAct: (listing: Listing, action: DeedAction) => void }) {
  const { t } = useWords();
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['deals', 'first'],
    queryFn: ({ signal }) => rover.get('/api/v1/deals', { query: { limit: SHOWN }, signal }),
  });
  if (!data) return null;
  const list = data.data.map(({ listing, rank, scores, confidence }) => {
    return { listing, rank, score: scores.overall / 100, confidence, reasons: [] };
  });
  return (
    <>
      <h2>{t('recommendations.beginWith')}</h2>
      <RecommendedList list={list} moves={none} onAct={onAct} />
    </>
  );
}
