import type { ExplainedDeal } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';

const MOST = 5;
const FRESH_MS = 60_000;

/** What is bought or looked at together with a vehicle, and where one of it stands in stock. */
export function Companions({ deal: { listing } }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const { money, percent } = useFormats();
  const rover = useRover();
  const { data = [] } = useQuery({
    queryKey: ['companions', listing.id],
    queryFn: async ({ signal }) => {
      const query = { listingId: [listing.id], limit: MOST };
      const path = '/api/v1/recommendations/frequently-bought-together';
      return (await rover.get(path, { query, signal })).data;
    },
    staleTime: FRESH_MS,
  });
  if (data.length === 0) return null;
  return (
    <section>
      <h3>{t('deal.companions')}</h3>
      <ul className="lines small">
        {data.map(({ kind, item, label, confidence, reason, listings: [offered] }) => (
          <li key={kind + item}>
            <span className="spread">
              <b className="cut">{label}</b>
              {offered && (
                <Link href={`/deals/${encodeURIComponent(offered.id)}`}>
                  {money(offered.askingPrice, offered.currency)}
                </Link>
              )}
            </span>
            <span className="soft">
              {t(`deal.together.${kind}`, {
                share: percent(Math.round(confidence * 100) / 100),
                taken: reason.params?.['taken'] ?? label,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
