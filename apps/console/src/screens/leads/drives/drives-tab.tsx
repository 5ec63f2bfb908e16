import type { TestDrive } from '@rover/client';
import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Button, IconButton } from '../../../design/parts/button.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useWidth } from '../../../design/parts/use-width.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useCommands } from '../../../shell/commands.js';
import { dayAfter, dayIn } from '../../../data/time-zone.js';
import { useDesk } from '../desk.js';
import { useAddress } from '../place.js';
import BookDialog from './book-dialog.js';
import { daysOf, ofDay, takesPlace } from './calendar.js';
import { DayChart } from './day-chart.js';
import { DriveDialog } from './drive-dialog.js';
import { DriveChip } from './drive-chip.js';
import { useDrives } from './use-drives.js';
import { ZoneNote } from './zone-note.js';
import { useWords } from '../../../words/words.js';
import './drives.css';

const views = ['day', 'week'] as const;
export type Rows = 'rep' | 'unit';
const NARROW_PX = 720;

/** Test drives by day and week, by who goes along or by what is driven. */
export default function DrivesTab() {
  const { t } = useWords();
  const { day: dayText } = useFormats();
  const { timeZone } = useDesk();
  const today = dayIn(Date.now(), timeZone);
  const [query, change] = useAddress();
  const [ref, width] = useWidth();
  const [isBooking, setBooking] = useState(false);
  const view = query.get('view') === 'week' ? 'week' : 'day';
  const by: Rows = query.get('by') === 'unit' ? 'unit' : 'rep';
  const day = /^\d{4}-\d\d-\d\d$/.test(query.get('day') ?? '') ? (query.get('day') as string) : today;
  const days = useMemo(() => daysOf(view, day), [view, day]);
  const { data, error, refetch } = useDrives(days);
  const opened = query.get('drive');
  const open = (drive?: TestDrive): void => change({ drive: drive?.id });
  const go = useCallback(
    (step: number) => change({ day: step === 0 ? undefined : dayAfter(day, step * days.length) }),
    [change, day, days.length],
  );
  useDriveCommands(setBooking, go);
  const drives = data?.filter(takesPlace) ?? [];
  const isChart = view === 'day' && width >= NARROW_PX;
  return (
    <div className="board-tab drives" ref={ref}>
      <Tools {...{ day, view, by, isChart, change, go }} onBook={() => setBooking(true)} />
      <ZoneNote />
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data || width === 0 ? (
        <Loading rows={8} />
      ) : drives.length === 0 ? (
        <Empty title={t('drives.none')}>{t('drives.noneMore')}</Empty>
      ) : isChart ? (
        <DayChart drives={drives} day={day} by={by} onOpen={open} />
      ) : (
        <div
          className="week"
          data-days={width < NARROW_PX ? 1 : days.length}
          tabIndex={0}
          role="region"
          aria-label={t('drives.calendar')}
        >
          {days.map((one) => (
            <section key={one} aria-label={dayText(one)}>
              <h2 data-today={one === today || undefined}>{dayText(one)}</h2>
              <ul>
                {ofDay(drives, { day: one, timeZone }).map((drive) => (
                  <li key={drive.id}>
                    <DriveChip drive={drive} onOpen={open} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {isBooking && <BookDialog about={{}} onClose={() => setBooking(false)} />}
      {opened !== null && <DriveDialog testDriveId={opened} onClose={() => open()} />}
    </div>
  );
}

interface ToolsProps {
  readonly day: string;
  readonly view: (typeof views)[number];
  readonly by: Rows;
  readonly isChart: boolean;
  readonly change: (query: Readonly<Record<string, string | undefined>>) => void;
  /** So many pages on; 0 leads to today. */
  readonly go: (step: number) => void;
  readonly onBook: () => void;
}

function Tools({ day, view, by, isChart, change, go, onBook }: ToolsProps) {
  const { t } = useWords();
  return (
    <div className="tools">
      <span className="line nowrap">
        <IconButton label={t('drives.earlier')} icon={<ChevronLeft aria-hidden />} onClick={() => go(-1)} />
        <Button onClick={() => go(0)}>{t('drives.today')}</Button>
        <IconButton label={t('drives.later')} icon={<ChevronRight aria-hidden />} onClick={() => go(1)} />
      </span>
      <input
        className="input"
        type="date"
        aria-label={t('drives.day')}
        value={day}
        onChange={(event) => event.target.value && change({ day: event.target.value })}
      />
      <select
        className="input"
        aria-label={t('drives.view')}
        value={view}
        onChange={(event) => change({ view: event.target.value === 'week' ? 'week' : undefined })}
      >
        {views.map((one) => (
          <option key={one} value={one}>
            {t(`drives.${one}`)}
          </option>
        ))}
      </select>
      {isChart && (
        <select
          className="input"
          aria-label={t('drives.by')}
          value={by}
          onChange={(event) => change({ by: event.target.value === 'unit' ? 'unit' : undefined })}
        >
          <option value="rep">{t('drives.byRep')}</option>
          <option value="unit">{t('drives.byUnit')}</option>
        </select>
      )}
      <Button kind="primary" icon={<CalendarPlus aria-hidden />} onClick={onBook}>
        {t('drives.book')}
      </Button>
    </div>
  );
}

function useDriveCommands(setBooking: (isBooking: boolean) => void, go: (step: number) => void): void {
  const { t, language } = useWords();
  useCommands(
    useMemo(
      () => [
        { id: 'book-drive', name: t('drives.book'), run: () => setBooking(true) },
        { id: 'drives-today', name: t('drives.today'), run: () => go(0) },
      ],
      [t, language, setBooking, go],
    ),
  );
}
