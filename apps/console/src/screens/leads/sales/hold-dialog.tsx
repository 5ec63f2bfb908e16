import type { StockUnit } from '@rover/client';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { CheckField, SelectField, TextField } from '../../../design/parts/field.js';
import { tell } from '../../../design/parts/toasts.js';
import { useDesk } from '../desk.js';
import type { About } from '../drives/book-dialog.js';
import { usePlace } from '../place.js';
import { UnitField } from '../unit-field.js';
import { useRefusal } from './taken.js';
import { useHoldDesk } from './use-sales.js';
import { useWords } from '../../../words/words.js';

const times = ['60', '240', '1440', '4320', '10080'] as const;

interface HoldDialogProps {
  readonly what: 'hold' | 'sale';
  readonly about: About;
  readonly onClose: () => void;
}

/** Keeps a vehicle for somebody, or begins to sell it to them. */
export default function HoldDialog({ what, about, onClose }: HoldDialogProps) {
  const { t } = useWords();
  const { to } = usePlace();
  const { showroomId } = useDesk();
  const [unit, setUnit] = useState<StockUnit>();
  const [minutes, setMinutes] = useState<(typeof times)[number]>('1440');
  const [mayQueue, setQueue] = useState(false);
  const [holder, setHolder] = useState('');
  const { placing, starting } = useHoldDesk();
  const refusal = useRefusal();
  const error = placing.error ?? starting.error;
  const who = holder.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!unit) return;
    const given = { unitId: unit.id, ...about };
    if (what === 'hold')
      placing.mutate(
        { ...given, minutes: Number(minutes), queue: mayQueue, ...(who && { holder: who }) },
        { onSuccess: onClose },
      );
    else
      starting.mutate(
        { ...given, ...(who && { buyer: who }) },
        {
          onSuccess: ({ id }) => {
            tell(t('sales.started'));
            to({ showroomId, tab: 'sales', id });
          },
        },
      );
  };
  return (
    <Dialog title={t(what === 'hold' ? 'sales.hold' : 'sales.start')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <UnitField showroomId={showroomId} unit={unit} onChange={setUnit} required />
        {what === 'hold' && (
          <>
            <SelectField
              label={t('sales.holdFor')}
              value={minutes}
              options={times.map((value) => ({ value, label: t(`sales.holdTimes.${value}`) }))}
              onChange={(event) => setMinutes(event.target.value as typeof minutes)}
            />
            <CheckField
              label={t('sales.queue')}
              checked={mayQueue}
              onChange={(event) => setQueue(event.target.checked)}
            />
          </>
        )}
        {about.customerId === undefined && (
          <TextField
            label={t('sales.buyer')}
            required
            maxLength={120}
            value={holder}
            onChange={(event) => setHolder(event.target.value)}
          />
        )}
        {error && (
          <p className="bad small" role="alert">
            {refusal(error)}
          </p>
        )}
        <Button type="submit" kind="primary" disabled={!unit || placing.isPending || starting.isPending}>
          {t(what === 'hold' ? 'sales.placeHold' : 'sales.start')}
        </Button>
      </form>
    </Dialog>
  );
}
