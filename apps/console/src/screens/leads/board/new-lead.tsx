import type { StockUnit } from '@rover/client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../design/parts/button.js';
import { Refused } from '../../../design/parts/states.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { SelectField, TextField } from '../../../design/parts/field.js';
import { tell } from '../../../design/parts/toasts.js';
import { change } from '../../../offline/action.js';
import { useOutbox } from '../../../offline/use-outbox.js';
import { useDesk } from '../desk.js';
import { addressOf } from '../place.js';
import { UnitField } from '../unit-field.js';
import { useWords } from '../../../words/words.js';

const interests = ['buy', 'testDrive', 'lease', 'tradeIn', 'sell'] as const;
const blank = { givenName: '', familyName: '', email: '', phone: '', comments: '' };
const fields = ['givenName', 'familyName', 'email', 'phone', 'comments'] as const;

/** Somebody who rang, or came in: taken down while they talk. */
export default function NewLead({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { showroomId } = useDesk();
  const [, go] = useLocation();
  const [typed, setTyped] = useState(blank);
  const [source, setSource] = useState('walk-in');
  const [interest, setInterest] = useState<(typeof interests)[number]>('buy');
  const [unit, setUnit] = useState<StockUnit>();
  const { mutate, isPending, error } = useTaking();
  const isReachable = typed.email.trim() !== '' || typed.phone.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReachable) return;
    mutate(
      { typed, source: source.trim(), interest, unit },
      {
        onSuccess: (answer) => {
          if (!answer) return onClose();
          const { lead, outcome } = answer.data;
          tell(t(outcome === 'known' ? 'leads.wasKnown' : 'leads.taken'));
          go(addressOf({ showroomId, tab: 'board', id: lead.id }));
        },
      },
    );
  };
  return (
    <Dialog title={t('leads.new')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <div className="two">
          {fields.map((name) => (
            <TextField
              key={name}
              label={t(`leads.fields.${name}`)}
              type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
              hint={name === 'phone' && !isReachable ? t('leads.reachable') : undefined}
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          ))}
          <TextField
            label={t('leads.source')}
            required
            maxLength={60}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
          <SelectField
            label={t('leads.interest')}
            value={interest}
            options={interests.map((value) => ({ value, label: t(`leads.interests.${value}`) }))}
            onChange={(event) => setInterest(event.target.value as typeof interest)}
          />
          <UnitField showroomId={showroomId} unit={unit} onChange={setUnit} />
        </div>
        {error && <Refused error={error} />}
        <Button type="submit" kind="primary" disabled={isPending || !isReachable}>
          {t('leads.take')}
        </Button>
      </form>
    </Dialog>
  );
}

interface Taking {
  readonly typed: typeof blank;
  readonly source: string;
  readonly interest: (typeof interests)[number];
  readonly unit: StockUnit | undefined;
}

function useTaking() {
  const { t } = useWords();
  const outbox = useOutbox();
  const { showroomId } = useDesk();
  return useMutation({
    mutationFn: ({ typed, source, interest, unit }: Taking) => {
      const { givenName, familyName, email, phone, comments } = Object.fromEntries(
        fields.map((name) => [name, typed[name].trim() || undefined]),
      );
      const body = {
        ...{ showroomId, source, interest, comments },
        customer: {
          ...{ givenName, familyName },
          ...(email && { emails: [{ value: email }] }),
          ...(phone && { phones: [{ value: phone }] }),
        },
        ...(unit && { vehicle: wantedOf(unit) }),
      };
      return outbox.ask({
        text: [t('leads.new'), givenName, familyName, phone ?? email].filter(Boolean).join(' · '),
        change: change('POST', '/api/v1/leads', { body }),
        about: { kind: 'lead', id: crypto.randomUUID() },
        stale: [['leads', showroomId]],
      });
    },
  });
}

const wantedOf = ({ listingId, stockNumber, title, askingPrice }: StockUnit) => ({
  ...{ listingId, stockNumber, price: askingPrice },
  model: title.slice(0, 80),
});
