import type { NewLeadActivityInput } from '@rover/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { CheckField, SelectField, TextField } from '../../../design/parts/field.js';
import { Panel } from '../../../design/parts/panel.js';
import { tell, tellOf } from '../../../design/parts/toasts.js';
import { change } from '../../../offline/action.js';
import { useOutbox } from '../../../offline/use-outbox.js';
import { knownNameOf } from '../known.js';
import { useWords } from '../../../words/words.js';

const kinds = ['call', 'email', 'sms', 'visit', 'appointment', 'note'] as const;
type Kind = (typeof kinds)[number];
const blank = { isInbound: false, isReached: true, isDrive: false, at: '', note: '', nextAt: '' };
const instantOf = (local: string): string => new Date(local).toISOString();

/** What was just said or done, in one line; status, first response and score follow by themselves. */
export function ActivityForm({ leadId, customerId }: { leadId: string; customerId: string }) {
  const { t } = useWords();
  const id = useId();
  const [kind, setKind] = useState<Kind>('call');
  const [said, setSaid] = useState(blank);
  const { mutate, isPending } = useNoting(leadId, customerId);
  const change = (part: Partial<typeof blank>): void => setSaid({ ...said, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate(activityOf(kind, said), {
      onSuccess: (noted) => {
        if (noted) tell(t('person.noted'));
        setSaid(blank);
      },
    });
  };
  return (
    <Panel title={t('person.log')}>
      <form className="activity" onSubmit={submit}>
        <SelectField
          label={t('person.what')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`person.kinds.${value}`) }))}
          onChange={(event) => setKind(event.target.value as Kind)}
        />
        <div className="field note">
          <label htmlFor={id}>{t('person.note')}</label>
          <textarea
            id={id}
            className="input"
            rows={2}
            maxLength={2_000}
            required={kind === 'note'}
            value={said.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </div>
        {kind === 'appointment' && (
          <TextField
            label={t('person.when')}
            type="datetime-local"
            required
            value={said.at}
            onChange={(event) => change({ at: event.target.value })}
          />
        )}
        <TextField
          label={t('person.next')}
          type="datetime-local"
          value={said.nextAt}
          onChange={(event) => change({ nextAt: event.target.value })}
        />
        <div className="line checks">
          {(kind === 'call' || kind === 'email' || kind === 'sms') && (
            <CheckField
              label={t('person.inbound')}
              checked={said.isInbound}
              onChange={(event) => change({ isInbound: event.target.checked })}
            />
          )}
          {kind === 'call' && (
            <CheckField
              label={t('person.reached')}
              checked={said.isReached}
              onChange={(event) => change({ isReached: event.target.checked })}
            />
          )}
          {kind === 'visit' && (
            <CheckField
              label={t('person.drove')}
              checked={said.isDrive}
              onChange={(event) => change({ isDrive: event.target.checked })}
            />
          )}
          <Button type="submit" kind="primary" disabled={isPending}>
            {t('person.keep')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const activityOf = (
  kind: Kind,
  { isInbound, isReached, isDrive, at, note, nextAt }: typeof blank,
): NewLeadActivityInput => ({
  kind,
  direction: isInbound ? 'inbound' : 'outbound',
  ...(kind === 'call' && { reached: isReached }),
  ...(kind === 'visit' && { testDrive: isDrive }),
  ...(kind === 'appointment' && { appointment: { at: instantOf(at), status: 'set' as const } }),
  ...(note.trim() !== '' && { note: note.trim() }),
  ...(nextAt !== '' && { nextActionAt: instantOf(nextAt) }),
  // It may be heard of much later.
  time: new Date().toISOString(),
});

function useNoting(leadId: string, customerId: string) {
  const { t } = useWords();
  const client = useQueryClient();
  const outbox = useOutbox();
  return useMutation({
    mutationFn: (body: NewLeadActivityInput) =>
      outbox.ask({
        text: [knownNameOf(client, customerId), t(`person.kinds.${body.kind as Kind}`), body.note]
          .filter(Boolean)
          .join(' · '),
        change: change('POST', '/api/v1/leads/{leadId}/activities', { path: { leadId }, body }),
        about: { kind: 'lead', id: leadId },
        stale: [
          ['lead', leadId],
          ['customer', customerId],
        ],
      }),
    onError: tellOf,
  });
}
