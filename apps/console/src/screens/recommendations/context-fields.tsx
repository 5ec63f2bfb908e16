import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { SettlingField } from '../../design/parts/settling-field.js';
import { minorUnits } from '../../settings/formats.js';
import { useSettings } from '../../settings/settings.js';
import { nameOf } from '../deals/name-of.js';
import type { Question } from './question.js';
import { useWords } from '../../words/words.js';

interface ContextFieldsProps {
  readonly question: Question;
  readonly onChange: (wanted: Readonly<Record<string, unknown>>) => void;
}

/** What a place is about: the vehicle of a page, the words of a search. */
export function ContextFields({ question, onChange }: ContextFieldsProps) {
  const { context, listingId } = question;
  if (context === 'SEARCH') return <SearchFields question={question} onChange={onChange} />;
  return context === 'PRODUCT_DETAIL' && listingId !== undefined ? <PageOf listingId={listingId} /> : null;
}

function SearchFields({ question: { make = '', maxPrice }, onChange }: ContextFieldsProps) {
  const { t } = useWords();
  const { currency } = useSettings();
  const unit = minorUnits(currency || 'EUR');
  const priceOf = (text: string): number | undefined =>
    Number(text.replaceAll(/\D/g, '')) * unit || undefined;
  return (
    <div className="context-fields" role="search">
      <SettlingField
        label={t('deals.make')}
        value={make}
        onSettle={(text) => onChange({ make: text.trim() })}
      />
      <SettlingField
        label={t('deals.maxPrice')}
        inputMode="numeric"
        value={maxPrice === undefined ? '' : String(maxPrice / unit)}
        onSettle={(text) => onChange({ maxPrice: priceOf(text) })}
      />
    </div>
  );
}

function PageOf({ listingId }: { listingId: string }) {
  const { t } = useWords();
  const rover = useRover();
  const { data } = useQuery({
    queryKey: ['listing', listingId],
    queryFn: ({ signal }) => rover.get('/api/v1/listings/{id}', { path: { id: listingId }, signal }),
  });
  return (
    <p className="context-fields small">
      {t('recommendations.pageOf')}{' '}
      <Link href={`/deals/${encodeURIComponent(listingId)}`}>{data ? nameOf(data.data) : listingId}</Link>
    </p>
  );
}
