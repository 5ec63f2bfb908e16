import type { FollowUp, Lead } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, SkipForward, Square } from 'lucide-react';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { Button, IconButton } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { change } from '../../../offline/action.js';
import { useOutbox, useShown } from '../../../offline/use-outbox.js';
import { useNow } from '../../../data/use-now.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useWords } from '../../../words/words.js';

const PAGE = 100;
const LOOK_MS = 30_000;
const tones: Record<FollowUp['state'], Tone> = {
  waiting: 'plain',
  due: 'warn',
  sent: 'good',
  skipped: 'plain',
};
const isOpen = ({ state }: FollowUp): boolean => state === 'waiting' || state === 'due';

/** What is to be said and done next, step by step; a sequence is begun and ended here. */
export function FollowUpsPanel({ lead }: { lead: Lead }) {
  const { t } = useWords();
  const { followUps, plans, error, refetch, enrol, stop, settle } = useFollowUps(lead);
  const open = followUps?.filter(isOpen) ?? [];
  const isDecided = lead.status === 'sold' || lead.status === 'lost';
  return (
    <Panel
      title={t('person.followUps')}
      aside={
        open.length > 0 && (
          <Button kind="quiet" icon={<Square aria-hidden />} onClick={() => stop(open)}>
            {t('person.stop')}
          </Button>
        )
      }
    >
      {error && !followUps ? (
        <Failed error={error} onRetry={refetch} />
      ) : !followUps ? (
        <Loading rows={2} />
      ) : followUps.length === 0 ? (
        <p className="soft small">{t('person.noFollowUps')}</p>
      ) : (
        <ol className="lines">
          {followUps.map((followUp) => (
            <Step key={followUp.id} followUp={followUp} onSettle={settle} />
          ))}
        </ol>
      )}
      {!isDecided && plans.length > 0 && (
        <select
          className="input"
          aria-label={t('person.start')}
          value=""
          onChange={(event) => enrol(event.target.value)}
        >
          <option value="" disabled>
            {t('person.start')}
          </option>
          {plans.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Panel>
  );
}

interface StepProps {
  readonly followUp: FollowUp;
  readonly onSettle: (followUp: FollowUp, state: 'sent' | 'skipped') => void;
}

function Step({ followUp, onSettle }: StepProps) {
  const { t } = useWords();
  const { ago } = useFormats();
  const now = useNow(LOOK_MS);
  const { channel, template, state, skipped, dueAt } = followUp;
  return (
    <li className="spread" data-quiet={!isOpen(followUp) || undefined}>
      <span>
        {template}{' '}
        <span className="soft small">
          {t(`person.channels.${channel}`)} · {ago(dueAt, now)}
        </span>{' '}
        <Badge tone={tones[state]}>
          {skipped ? t(`person.skipped.${skipped}`) : t(`person.states.${state}`)}
        </Badge>
      </span>
      {isOpen(followUp) && (
        <span className="line nowrap">
          <IconButton
            label={t('person.done', { what: template })}
            icon={<Check aria-hidden />}
            onClick={() => onSettle(followUp, 'sent')}
          />
          <IconButton
            label={t('person.skip', { what: template })}
            icon={<SkipForward aria-hidden />}
            onClick={() => onSettle(followUp, 'skipped')}
          />
        </span>
      )}
    </li>
  );
}

const inOrder = (one: FollowUp, other: FollowUp): number =>
  one.dueAt.localeCompare(other.dueAt) || one.step - other.step;

function useFollowUps({ id: leadId, showroomId }: Lead) {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const outbox = useOutbox();
  const settled = useShown<FollowUp>('followUp');
  const key = ['lead', leadId, 'follow-ups'];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/follow-ups', { query: { leadId, limit: PAGE }, signal })).data,
  });
  const { data: plans } = useQuery({
    queryKey: ['follow-up-plans', showroomId],
    queryFn: async ({ signal }) =>
      (
        await rover.get('/api/v1/showrooms/{showroomId}/follow-up-plans', {
          path: { showroomId },
          query: { limit: PAGE },
          signal,
        })
      ).data,
  });
  const keep = (followUps: FollowUp[]): void => void client.setQueryData(key, followUps);
  const enrolling = useMutation({
    mutationFn: async (planId: string) =>
      (await rover.post('/api/v1/leads/{leadId}/follow-ups', { path: { leadId }, body: { planId } })).data,
    onSuccess: keep,
    onError: tellOf,
  });
  const stopping = useMutation({
    mutationFn: async () =>
      (await rover.delete('/api/v1/leads/{leadId}/follow-ups', { path: { leadId } })).data,
    onSuccess: keep,
    onError: tellOf,
  });
  const settling = useMutation({
    mutationFn: ({ id, template, state }: FollowUp & { readonly state: 'sent' | 'skipped' }) =>
      outbox.ask({
        text: t(state === 'sent' ? 'person.done' : 'person.skip', { what: template }),
        change: change('PATCH', '/api/v1/follow-ups/{followUpId}', {
          path: { followUpId: id },
          body: { state },
        }),
        about: { kind: 'followUp', id },
        shown: { state },
        stale: [key],
      }),
    onError: tellOf,
  });
  return {
    followUps: data?.map((one) => ({ ...one, ...settled.get(one.id) })).sort(inOrder),
    plans: plans?.filter(({ active }) => active) ?? [],
    error,
    refetch: () => void refetch(),
    enrol: (planId: string) => enrolling.mutate(planId),
    stop: (open: readonly FollowUp[]) =>
      stopping.mutate(undefined, {
        onSuccess: () =>
          tell(t('person.stopped'), {
            undo: () =>
              new Set(open.map(({ planId }) => planId)).forEach((planId) => enrolling.mutate(planId)),
          }),
      }),
    settle: (followUp: FollowUp, state: 'sent' | 'skipped') => settling.mutate({ ...followUp, state }),
  };
}
