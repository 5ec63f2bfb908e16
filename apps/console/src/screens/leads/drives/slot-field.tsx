import { useMemo } from 'react';
import { SelectField } from '../../../design/parts/field.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { useSlots } from './use-drives.js';
import { useForeignZone } from './zone-note.js';
import { refusalOf } from '../../../words/refusal.js';
import { useWords } from '../../../words/words.js';

interface SlotFieldProps {
  readonly wish: Parameters<typeof useSlots>[0];
  readonly value: string;
  readonly onChange: (startsAt: string) => void;
}

/** A time in the next week at which the vehicle and a rep are free. */
export function SlotField({ wish, value, onChange }: SlotFieldProps) {
  const { t } = useWords();
  const { timeZone } = useDesk();
  const { moment } = useFormats(timeZone);
  const zone = useForeignZone();
  const { data, error } = useSlots(wish);
  const options = useMemo(
    () => data?.map(({ startsAt }) => ({ value: startsAt, label: moment(startsAt) })) ?? [],
    [data, moment],
  );
  return (
    <SelectField
      label={t('drives.slot')}
      required
      hint={zone}
      disabled={options.length === 0}
      wrong={error ? refusalOf(error) : data?.length === 0 ? t('drives.noSlots') : undefined}
      value={options.some((option) => option.value === value) ? value : ''}
      options={[{ value: '', label: '' }, ...options]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
