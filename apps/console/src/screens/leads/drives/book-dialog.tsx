import type { StockUnit } from '@rover/client';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../design/parts/button.js';
import { Refused } from '../../../design/parts/states.js';
import { Dialog } from '../../../design/parts/dialog.js';
import { SelectField, TextField } from '../../../design/parts/field.js';
import { useDesk } from '../desk.js';
import { UnitField } from '../unit-field.js';
import { SlotField } from './slot-field.js';
import { useBooking } from './use-drives.js';
import { useWords } from '../../../words/words.js';

/** Whom it is for, as far as that is known. */
export interface About {
  readonly customerId?: string;
  readonly leadId?: string;
  readonly repId?: string;
}

const lengths = [20, 30, 45, 60, 90, 120] as const;

/** Books a vehicle and a rep for a time at which both are free. */
export default function BookDialog({ about, onClose }: { about: About; onClose: () => void }) {
  const { t } = useWords();
  const { showroomId, reps } = useDesk();
  const [unit, setUnit] = useState<StockUnit>();
  const [repId, setRepId] = useState(about.repId ?? '');
  const [minutes, setMinutes] = useState<number>(lengths[1]);
  const [startsAt, setStartsAt] = useState('');
  const [guest, setGuest] = useState('');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useBooking();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!unit || startsAt === '') return;
    const { customerId, leadId } = about;
    mutate(
      {
        ...{ unitId: unit.id, startsAt, minutes, customerId, leadId },
        ...(repId !== '' && { repId }),
        ...(guest.trim() !== '' && { guest: guest.trim() }),
        ...(note.trim() !== '' && { note: note.trim() }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog title={t('drives.book')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <UnitField showroomId={showroomId} unit={unit} onChange={setUnit} required />
        <div className="two">
          <SelectField
            label={t('drives.rep')}
            value={repId}
            options={[
              { value: '', label: t('drives.anyRep') },
              ...reps.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setRepId(event.target.value)}
          />
          <SelectField
            label={t('drives.minutes')}
            value={String(minutes)}
            options={lengths.map((value) => ({ value: String(value), label: String(value) }))}
            onChange={(event) => setMinutes(Number(event.target.value))}
          />
        </div>
        <SlotField
          wish={{ unitId: unit?.id, repId: repId === '' ? undefined : repId, minutes }}
          value={startsAt}
          onChange={setStartsAt}
        />
        {about.customerId === undefined && (
          <TextField
            label={t('drives.guest')}
            maxLength={120}
            value={guest}
            onChange={(event) => setGuest(event.target.value)}
          />
        )}
        <TextField
          label={t('drives.note')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {error && <Refused error={error} />}
        <Button type="submit" kind="primary" disabled={isPending || !unit || startsAt === ''}>
          {t('drives.book')}
        </Button>
      </form>
    </Dialog>
  );
}
