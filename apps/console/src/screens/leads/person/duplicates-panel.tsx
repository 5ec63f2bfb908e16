import type { DuplicateSuggestion } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { GitMerge, Split } from 'lucide-react';
import { Button } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { useFormats } from '../../../settings/use-formats.js';
import { nameOf } from '../known.js';
import { useCustomer } from './use-person.js';
import { useWords, wordOr } from '../../../words/words.js';

/** Who may be the same person, and why; two become one and two again. */
export function DuplicatesPanel({ customerId }: { customerId: string }) {
  const { t } = useWords();
  const rover = useRover();
  const { data, error, refetch } = useQuery({
    queryKey: ['customer', customerId, 'duplicates'],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/customers/{customerId}/duplicates', { path: { customerId }, signal })).data,
  });
  const { data: customer } = useCustomer(customerId);
  const { merge, unmerge, isPending } = useMerging(customerId);
  return (
    <Panel title={t('person.duplicates')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={2} />
      ) : data.length === 0 ? (
        <p className="soft small">{t('person.noDuplicates')}</p>
      ) : (
        <ul className="lines">
          {data.map((one) => (
            <Suggestion key={one.customer.id} suggestion={one} isPending={isPending} onMerge={merge} />
          ))}
        </ul>
      )}
      {customer && customer.merged.length > 0 && (
        <>
          <h3>{t('person.merged')}</h3>
          <ul className="lines">
            {customer.merged.map((id) => (
              <li key={id} className="spread">
                <span className="mono cut">{id}</span>
                <Button
                  kind="quiet"
                  icon={<Split aria-hidden />}
                  disabled={isPending}
                  onClick={() => unmerge(id)}
                >
                  {t('person.unmerge')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

interface SuggestionProps {
  readonly suggestion: DuplicateSuggestion;
  readonly isPending: boolean;
  readonly onMerge: (otherId: string) => void;
}

function Suggestion({ suggestion: { customer, probability, reasons }, isPending, onMerge }: SuggestionProps) {
  const { t } = useWords();
  const { percent } = useFormats();
  return (
    <li>
      <div className="spread">
        <span className="cut">
          <b>{nameOf({ ...customer, company: null }) ?? t('leads.noName')}</b>{' '}
          <span className="soft small">{percent(probability)}</span>
        </span>
        <Button icon={<GitMerge aria-hidden />} disabled={isPending} onClick={() => onMerge(customer.id)}>
          {t('person.merge')}
        </Button>
      </div>
      <p className="soft small">
        {[customer.emails[0]?.value, customer.phones[0]?.value].filter(Boolean).join(' · ')}
      </p>
      <ul className="small">
        {reasons.map(({ field, agreement, weight, text }) => (
          <li key={field} className={weight > 0 ? 'good' : 'bad'}>
            {weight > 0 ? '+' : '−'}{' '}
            {t(`person.agreements.${agreement}`, { what: wordOr(`person.compared.${field}`, text) })}
          </li>
        ))}
      </ul>
    </li>
  );
}

function useMerging(customerId: string) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const settle = {
    onError: tellOf,
    onSettled: async () => {
      // What is asked for the first time just now would be taken as it was before.
      await client.cancelQueries({ queryKey: ['customer'] });
      await client.invalidateQueries({ queryKey: ['customer'] });
    },
  };
  const path = { customerId };
  const joining = useMutation({
    mutationFn: (otherId: string) =>
      rover.post('/api/v1/customers/{customerId}/merge', { path, body: { otherId } }),
    ...settle,
  });
  const parting = useMutation({
    mutationFn: (otherId: string) =>
      rover.post('/api/v1/customers/{customerId}/unmerge', { path, body: { otherId } }),
    ...settle,
  });
  return {
    isPending: joining.isPending || parting.isPending,
    merge: (otherId: string) =>
      joining.mutate(otherId, {
        onSuccess: () => tell(t('person.areOne'), { undo: () => parting.mutate(otherId) }),
      }),
    unmerge: (otherId: string) =>
      parting.mutate(otherId, {
        onSuccess: () => tell(t('person.areTwo'), { undo: () => joining.mutate(otherId) }),
      }),
  };
}
