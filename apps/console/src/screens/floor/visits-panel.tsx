import type { Customer, Lead, Visit } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { UserSearch } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useNow } from '../../data/use-now.js';
import { Badge } from '../../design/parts/badge.js';
import { Button, IconButton } from '../../design/parts/button.js';
import { Dialog } from '../../design/parts/dialog.js';
import { Panel } from '../../design/parts/panel.js';
import { SearchField } from '../../design/parts/search-field.js';
import { Failed, Loading, Refused } from '../../design/parts/states.js';
import { tell, tellOf } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import { nameOf, useNamed } from '../leads/known.js';
import { addressOf } from '../leads/place.js';
import { useUpList } from './use-up-list.js';
import type { useVisits } from './use-visits.js';
import { useWords } from '../../words/words.js';

const FOUND = 20;
const LOOK_MS = 15_000;
const MINUTE_MS = 60_000;

interface VisitsPanelProps {
  readonly showroomId: string;
  readonly visits: ReturnType<typeof useVisits>;
  /** Leads of those who are likely to buy, by customer. */
  readonly likely: ReadonlyMap<string, Lead>;
}

/** Who is there now: who it is, once they said so, and who of the reps looks after them. */
export function VisitsPanel({ showroomId, visits, likely }: VisitsPanelProps) {
  const { t } = useWords();
  const { data, error, refetch } = visits;
  const { data: ups } = useUpList(showroomId);
  const [asked, setAsked] = useState<Visit>();
  const assign = useAssigning(showroomId);
  return (
    <Panel title={t('floor.visits')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.length === 0 ? (
        <p className="soft small">{t('floor.nobodyHere')}</p>
      ) : (
        <ul className="up-list">
          {data.map((visit) => (
            <VisitLine
              key={visit.id}
              visit={visit}
              lead={likely.get(visit.customerId ?? '')}
              rep={ups?.entries.find(({ visitId }) => visitId === visit.id)?.name}
              isWaiting={ups?.waiting.some(({ visitId }) => visitId === visit.id) ?? false}
              onAssign={() => assign(visit.id)}
              onAsk={() => setAsked(visit)}
            />
          ))}
        </ul>
      )}
      {asked && <IdentifyDialog visit={asked} onClose={() => setAsked(undefined)} />}
    </Panel>
  );
}

interface VisitLineProps {
  readonly visit: Visit;
  /** Of somebody who is likely to buy. */
  readonly lead: Lead | undefined;
  /** Who was called for them, or is with them. */
  readonly rep: string | undefined;
  readonly isWaiting: boolean;
  readonly onAssign: () => void;
  readonly onAsk: () => void;
}

function VisitLine({ visit, lead, rep, isWaiting, onAssign, onAsk }: VisitLineProps) {
  const { t } = useWords();
  const { duration, percent } = useFormats();
  const now = useNow(LOOK_MS);
  const customer = useNamed(visit.customerId ?? undefined);
  const name = customer && (nameOf(customer) ?? t('leads.noName'));
  return (
    <li className="spread">
      <span>
        {name && customer ? (
          <Link href={addressOf({ showroomId: visit.showroomId, tab: 'customers', id: customer.id })}>
            {name}
          </Link>
        ) : (
          t('floor.unknown')
        )}{' '}
        <span className="soft small">
          {[visit.zone, duration(Math.max(MINUTE_MS, now - Date.parse(visit.enteredAt)))]
            .filter(Boolean)
            .join(' · ')}
        </span>{' '}
        {lead && (
          <Link href={addressOf({ showroomId: visit.showroomId, tab: 'board', id: lead.id })}>
            <Badge tone="accent">{t('floor.likely', { chance: percent(lead.score.score) })}</Badge>
          </Link>
        )}{' '}
        {visit.kind === 'beBack' && <Badge>{t('floor.beBack')}</Badge>}{' '}
        {rep ? <Badge tone="good">{rep}</Badge> : isWaiting && <Badge tone="warn">{t('floor.waits')}</Badge>}
      </span>
      <span className="line turns">
        {!rep && !isWaiting && <Button onClick={onAssign}>{t('floor.assign')}</Button>}
        <IconButton label={t('floor.identify')} icon={<UserSearch aria-hidden />} onClick={onAsk} />
      </span>
    </li>
  );
}

function useAssigning(showroomId: string): (visitId: string) => void {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (visitId: string) =>
      (
        await rover.post('/api/v1/showrooms/{showroomId}/visits/{visitId}/assign', {
          path: { showroomId, visitId },
        })
      ).data,
    onSuccess: ({ repId }) => tell(t(repId === null ? 'floor.nobodyFree' : 'floor.isCalled')),
    onError: tellOf,
    onSettled: () => client.invalidateQueries({ queryKey: ['up-list', showroomId] }),
  });
  return mutate;
}

/** Who a visitor is, found by name. */
function IdentifyDialog({
  visit: { id: visitId, showroomId },
  onClose,
}: {
  visit: Visit;
  onClose: () => void;
}) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const { data } = useQuery({
    queryKey: ['customers', showroomId, 'identify', name],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/customers', { query: { showroomId, name, limit: FOUND }, signal })).data,
    enabled: name.length > 1,
  });
  const { mutate, error } = useMutation({
    mutationFn: (customer: Customer) =>
      rover.post('/api/v1/showrooms/{showroomId}/visits/{visitId}/identify', {
        path: { showroomId, visitId },
        body: { customerId: customer.id },
      }),
    onSuccess: (_, customer) => {
      tell(t('floor.identified', { name: nameOf(customer) ?? t('leads.noName') }));
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['visits', showroomId] }),
  });
  return (
    <Dialog title={t('floor.identify')} onClose={onClose}>
      <div className="stack">
        <SearchField label={t('person.find')} hint={t('person.name')} value={name} onSettle={setName} />
        {error && <Refused error={error} />}
        <ul className="found">
          {data?.map((customer) => (
            <li key={customer.id}>
              <Button kind="quiet" onClick={() => mutate(customer)}>
                {nameOf(customer) ?? t('leads.noName')}
                <span className="soft">{customer.phones[0]?.value ?? customer.emails[0]?.value}</span>
              </Button>
            </li>
          ))}
        </ul>
        {data?.length === 0 && <p className="soft small">{t('person.none')}</p>}
      </div>
    </Dialog>
  );
}
