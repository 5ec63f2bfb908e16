import type { Listing } from '@rover/client';
import { nameOf } from '../name-of.js';
import type { Chosen } from './chosen.js';
import { useWords } from '../../../words/words.js';

/** Chooses a deal to be compared, without opening it. The keyboard does it by the space bar, on the row. */
export function CompareBox({ listing, chosen }: { listing: Listing; chosen: Chosen }) {
  const { t } = useWords();
  const isChosen = chosen.has(listing.id);
  return (
    <input
      type="checkbox"
      className="compare-box"
      tabIndex={-1}
      aria-label={t('compare.choose', { vehicle: nameOf(listing) })}
      checked={isChosen}
      disabled={chosen.isFull && !isChosen}
      onClick={(event) => event.stopPropagation()}
      onChange={() => chosen.toggle(listing.id)}
    />
  );
}
