import type { Lead, PriceSuggestion } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { Refused } from '../../../design/parts/states.js';
import { MoneyField } from '../../../design/parts/money-field.js';
import { Panel } from '../../../design/parts/panel.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { useWords } from '../../../words/words.js';

/** Which price to offer: the chance of a sale weighed against the margin. Nothing is changed by it. */
export function PricePanel({ lead }: { lead: Lead }) {
  const { t } = useWords();
  const known = useCostOf(lead);
  const [cost, setCost] = useState<number>();
  useEffect(() => setCost((before) => before ?? known), [known]);
  const rover = useRover();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (spent: number) =>
      (
        await rover.get('/api/v1/leads/{leadId}/price-suggestion', {
          path: { leadId: lead.id },
          query: { cost: spent },
        })
      ).data,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (cost !== undefined) mutate(cost);
  };
  return (
    <Panel title={t('person.price')}>
      <form className="with-button" onSubmit={submit}>
        <MoneyField
          label={t('person.cost')}
          currency={lead.currency}
          value={cost}
          onChange={setCost}
          required
        />
        <Button type="submit" disabled={isPending || cost === undefined}>
          {t('person.suggest')}
        </Button>
      </form>
      {error && <Refused error={error} />}
      {data && <Suggestion suggestion={data} />}
    </Panel>
  );
}

function Suggestion({ suggestion }: { suggestion: PriceSuggestion }) {
  const { t } = useWords();
  const { money, percent } = useFormats();
  const reasons = usePriceReasons(suggestion);
  const { price, currency, probability, expectedGross, askingPrice, bound } = suggestion;
  return (
    <div className="stack" role="status">
      <p className="big">{money(price, currency)}</p>
      <p className="soft small">
        {t('person.sellsAt', { share: percent(probability), gross: money(expectedGross, currency) })}
        {bound && ` · ${t(`person.bounds.${bound}`)}`}
        {` · ${t('person.asking')} ${money(askingPrice, currency)}`}
      </p>
      <ul className="reasons small">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the platform says of a price, in the reader's language: all of it stands in the suggestion. */
function usePriceReasons({
  price,
  cost,
  askingPrice,
  marketValue,
  score,
  probability,
  bound,
}: PriceSuggestion) {
  const { t } = useWords();
  const { percent } = useFormats();
  const margin = percent((price - cost) / Math.max(price, 1));
  return [
    t('person.priceReasons.asking', { share: percent(askingPrice / marketValue), chance: percent(score) }),
    t('person.priceReasons.offered', {
      share: percent(price / marketValue),
      chance: percent(probability),
      margin,
    }),
    t(`person.priceReasons.${bound ?? 'best'}`),
  ];
}

/** What the house has paid for the vehicle, where it stands in the showroom. */
function useCostOf({ vehicle }: Lead): number | undefined {
  const rover = useRover();
  const { showroomId } = useDesk();
  const search = vehicle?.stockNumber;
  const { data } = useQuery({
    queryKey: ['units', showroomId, search],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/showrooms/{showroomId}/inventory', {
        path: { showroomId },
        query: { limit: 50, search },
        signal,
      }),
    enabled: search !== undefined,
  });
  const unit = data?.data.find(({ stockNumber }) => stockNumber === search);
  return unit?.cost === undefined ? undefined : unit.cost + (unit.recon ?? 0);
}
