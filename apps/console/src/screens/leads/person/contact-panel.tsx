import type { Customer, CustomerPatchInput } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BadgeCheck, Mail, MapPin, Phone } from 'lucide-react';
import { Badge } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useCustomer } from './use-person.js';
import { useWords, wordOr } from '../../../words/words.js';

/** How somebody can be reached, and whether they have agreed to it. */
export function ContactPanel({ customerId }: { customerId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useCustomer(customerId);
  return (
    <Panel title={t('person.contact')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={4} />
      ) : (
        <>
          <Reach customer={data} />
          <Consents customer={data} />
          <Conflicts customer={data} />
        </>
      )}
    </Panel>
  );
}

function Reach({
  customer: { emails, phones, address, preferences, doNotSell, birthDate, company },
}: {
  customer: Customer;
}) {
  const { t } = useWords();
  const { day } = useFormats();
  const place = address && [
    address.street,
    [address.postalCode, address.city].filter(Boolean).join(' '),
    address.country,
  ];
  return (
    <ul className="reach">
      {phones.map(({ value, verified }) => (
        <li key={value}>
          <Phone className="icon" aria-hidden />
          <a href={`tel:${value}`}>{value}</a>
          {verified && <BadgeCheck className="icon good" aria-label={t('person.verified')} />}
        </li>
      ))}
      {emails.map(({ value, verified }) => (
        <li key={value}>
          <Mail className="icon" aria-hidden />
          <a className="cut" href={`mailto:${value}`}>
            {value}
          </a>
          {verified && <BadgeCheck className="icon good" aria-label={t('person.verified')} />}
        </li>
      ))}
      {place && (
        <li>
          <MapPin className="icon" aria-hidden />
          {place.filter(Boolean).join(', ')}
        </li>
      )}
      {[company, birthDate && day(birthDate), preferences.language].filter(Boolean).length > 0 && (
        <li className="soft">
          {[company, birthDate && day(birthDate), preferences.language].filter(Boolean).join(' · ')}
        </li>
      )}
      {doNotSell && (
        <li>
          <Badge tone="warn">{t('person.doNotSell')}</Badge>
        </li>
      )}
    </ul>
  );
}

const channels = ['email', 'sms', 'phone', 'post'] as const;
type Channel = (typeof channels)[number];
type Will = 'granted' | 'denied';

/** Marketing by channel: silence is no consent. */
function Consents({ customer }: { customer: Customer }) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ channel, status }: { channel: Channel; status: Will }) =>
      rover.post('/api/v1/customers/{customerId}/consents', {
        path: { customerId: customer.id },
        body: { consents: [{ channel, purpose: 'marketing', status, proof: t('person.proof') }] },
      }),
    onSuccess: ({ data }) => client.setQueryData(['customer', customer.id], data),
    onError: tellOf,
  });
  const change = (channel: Channel, status: Will, before: Will | undefined): void =>
    mutate(
      { channel, status },
      {
        onSuccess: () =>
          tell(
            t('person.willKept'),
            before && before !== status ? { undo: () => mutate({ channel, status: before }) } : {},
          ),
      },
    );
  return (
    <fieldset className="consents">
      <legend>{t('person.marketing')}</legend>
      {channels.map((channel) => {
        const now = customer.consents.find(
          (one) => one.channel === channel && one.purpose === 'marketing',
        )?.status;
        return (
          <span key={channel} className="spread">
            <span>{t(`person.channels.${channel}`)}</span>
            <select
              className="input"
              aria-label={t('person.marketingBy', { channel: t(`person.channels.${channel}`) })}
              value={now ?? ''}
              onChange={(event) => change(channel, event.target.value as Will, now)}
            >
              {now === undefined && <option value="">{t('person.notAsked')}</option>}
              <option value="granted">{t('person.granted')}</option>
              <option value="denied">{t('person.denied')}</option>
            </select>
          </span>
        );
      })}
    </fieldset>
  );
}

const settled = ['givenName', 'familyName', 'company', 'birthDate'] as const;
type Settled = (typeof settled)[number];

/** What was said otherwise elsewhere: with one click it counts. */
function Conflicts({ customer }: { customer: Customer }) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (patch: CustomerPatchInput) =>
      rover.patch('/api/v1/customers/{customerId}', {
        path: { customerId: customer.id },
        body: patch,
        ifMatch: customer.version,
      }),
    onSuccess: ({ data }) => client.setQueryData(['customer', customer.id], data),
    onError: tellOf,
  });
  if (customer.conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h3>{t('person.conflicts')}</h3>
      <ul className="lines">
        {customer.conflicts.map(({ field, chosen, others }) => (
          <li key={field}>
            <p>
              {wordOr(`person.fields.${field.replace('.', '_')}`, field)}: <b>{textOf(chosen)}</b>
            </p>
            {others.map(({ value, source, time }) => (
              <p key={time} className="spread small">
                <span className="soft">
                  {textOf(value)} · {t(`person.sources.${source}`)}
                </span>
                {settled.includes(field as Settled) && (
                  <Button
                    kind="quiet"
                    disabled={isPending}
                    onClick={() => mutate({ [field as Settled]: value as string })}
                  >
                    {t('person.use')}
                  </Button>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const textOf = (value: unknown): string =>
  value === null
    ? '–'
    : typeof value === 'object'
      ? Object.values(value).join(', ')
      : String(value as string);
