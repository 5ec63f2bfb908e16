import type { TestDrive } from '@rover/client';
import { useMemo } from 'react';
import { useNow } from '../../../data/use-now.js';
import { dayIn, startOfDay } from '../../../data/time-zone.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { useUnit } from '../known.js';
import { HOUR_MS, hoursOf, ofDay, placeOf } from './calendar.js';
import { DriveChip } from './drive-chip.js';
import type { Rows } from './drives-tab.js';
import { useWords } from '../../../words/words.js';

const LOOK_MS = 30_000;
const share = (value: number): string => `${value * 100}%`;

interface DayChartProps {
  readonly drives: readonly TestDrive[];
  readonly day: string;
  readonly by: Rows;
  readonly onOpen: (drive: TestDrive) => void;
}

/** A day from left to right, a row for each rep or vehicle. */
export function DayChart({ drives, day, by, onOpen }: DayChartProps) {
  const { t } = useWords();
  const { timeZone } = useDesk();
  const { hour } = useFormats(timeZone);
  const now = useNow(LOOK_MS);
  const placed = useMemo(() => ({ day, timeZone }), [day, timeZone]);
  const shown = useMemo(() => ofDay(drives, placed), [drives, placed]);
  const hours = useMemo(() => hoursOf(shown, placed), [shown, placed]);
  const start = startOfDay(day, timeZone);
  const rows = useRows(shown, by);
  const marks = Array.from({ length: hours[1] - hours[0] }, (_, n) => n);
  const at = placeOf(
    { startsAt: new Date(now).toISOString(), endsAt: new Date(now).toISOString() },
    placed,
    hours,
  ).left;
  const isToday = dayIn(now, timeZone) === day && at > 0 && at < 1;
  return (
    <div className="day-chart" tabIndex={0} role="region" aria-label={t('drives.calendar')}>
      <div className="row hours" aria-hidden="true">
        <span />
        <div className="track">
          {marks.map((n) => (
            <span key={n} style={{ left: share(n / marks.length) }}>
              {hour(start + (hours[0] + n) * HOUR_MS)}
            </span>
          ))}
        </div>
      </div>
      <ul>
        {rows.map(({ id, name, drives: own }) => (
          <li key={id} className="row">
            <span className="cut">{name ?? <UnitName unitId={id} />}</span>
            <div className="track" style={{ backgroundSize: `${100 / marks.length}% 100%` }}>
              {isToday && <i className="now" style={{ left: share(at) }} />}
              {own.map((drive) => {
                const { left, width } = placeOf(drive, placed, hours);
                return (
                  <DriveChip
                    key={drive.id}
                    drive={drive}
                    onOpen={onOpen}
                    style={{ left: share(left), width: share(width) }}
                  />
                );
              })}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const UnitName = ({ unitId }: { unitId: string }) => <>{useUnit(unitId)?.title ?? '…'}</>;

interface Row {
  readonly id: string;
  /** Of a rep; a vehicle has to be asked for. */
  readonly name?: string;
  readonly drives: readonly TestDrive[];
}

/** Every rep, also those who are free; of vehicles those alone that are driven. */
function useRows(drives: readonly TestDrive[], by: Rows): Row[] {
  const { reps } = useDesk();
  return useMemo(() => {
    if (by === 'unit')
      return [...new Set(drives.map(({ unitId }) => unitId))].map((id) => ({
        id,
        drives: drives.filter(({ unitId }) => unitId === id),
      }));
    return reps
      .map(({ id, name, active }) => ({
        id,
        name,
        active,
        drives: drives.filter(({ repId }) => repId === id),
      }))
      .filter((row) => row.active || row.drives.length > 0);
  }, [drives, by, reps]);
}
