import { useState, type FormEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { SelectField, TextField } from '../../../design/parts/field.js';
import { nameOf, useNamed } from '../known.js';
import { useWords } from '../../../words/words.js';

const reasons = ['price', 'elsewhere', 'noAnswer', 'vehicleGone', 'later', 'other'] as const;

interface LostDialogProps {
  readonly customerId: string;
  readonly onClose: () => void;
  readonly onLost: (reason: string) => void;
}

/** Why a lead was lost: the one thing about it that is worth keeping. */
export function LostDialog({ customerId, onClose, onLost }: LostDialogProps) {
  const { t } = useWords();
  const customer = useNamed(customerId);
  const name = (customer && nameOf(customer)) ?? t('leads.noName');
  const [reason, setReason] = useState<(typeof reasons)[number]>('price');
  const [more, setMore] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const word = t(`leads.lostReasons.${reason}`);
    onLost((more.trim() === '' ? word : `${word}: ${more.trim()}`).slice(0, 200));
    onClose();
  };
  return (
    <Dialog title={t('leads.whyLost', { name })} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <SelectField
          label={t('leads.lostReason')}
          value={reason}
          options={reasons.map((value) => ({ value, label: t(`leads.lostReasons.${value}`) }))}
          onChange={(event) => setReason(event.target.value as typeof reason)}
        />
        <TextField
          label={t('leads.lostMore')}
          maxLength={150}
          value={more}
          onChange={(event) => setMore(event.target.value)}
        />
        <Button type="submit" kind="primary">
          {t('leads.lose')}
        </Button>
      </form>
    </Dialog>
  );
}
