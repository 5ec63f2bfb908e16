import type { StockUnit } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useId, useState } from 'react';
import { TextField } from '../../design/parts/field.js';
import { useWords } from '../../words/words.js';

const SHOWN = 50;

const labelOf = ({ stockNumber, title }: StockUnit): string => `${stockNumber} · ${title}`;
const isForSale = ({ status }: StockUnit): boolean => status === 'available' || status === 'held';

interface UnitFieldProps {
  readonly showroomId: string;
  readonly unit: StockUnit | undefined;
  readonly onChange: (unit: StockUnit | undefined) => void;
  readonly required?: boolean;
}

/** A vehicle of the showroom, by its number or by what people call it. */
export function UnitField({ showroomId, unit, onChange, required = false }: UnitFieldProps) {
  const { t } = useWords();
  const list = useId();
  const [typed, setTyped] = useState(unit ? labelOf(unit) : '');
  const units = useUnits(showroomId, typed.split(' · ').at(-1)?.trim() ?? '');
  const chosen = units.find((one) => labelOf(one) === typed);
  // It may be typed to its end before the list has come.
  useEffect(() => {
    if (chosen?.id !== unit?.id) onChange(chosen);
  }, [chosen, unit, onChange]);
  return (
    <>
      <TextField
        label={t('leads.vehicle')}
        hint={typed === '' || unit ? undefined : t('leads.chooseVehicle')}
        list={list}
        autoComplete="off"
        required={required}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={list}>
        {units.map((one) => (
          <option key={one.id} value={labelOf(one)} />
        ))}
      </datalist>
    </>
  );
}

function useUnits(showroomId: string, text: string): readonly StockUnit[] {
  const rover = useRover();
  const search = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['units', showroomId, search],
    queryFn: ({ signal }) =>
      rover.get('/api/v1/showrooms/{showroomId}/inventory', {
        path: { showroomId },
        query: { limit: SHOWN, ...(search !== '' && { search }) },
        signal,
      }),
    placeholderData: (before) => before,
  });
  return data?.data.filter(isForSale) ?? [];
}
