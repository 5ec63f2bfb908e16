import type { TestDrive } from '@rover/client';
import type { CSSProperties } from 'react';
import type { Tone } from '../../../design/parts/badge.js';
import { useFormats } from '../../../settings/use-formats.js';
import { repNameOf, useDesk } from '../desk.js';
import { nameOf, useNamed, useUnit } from '../known.js';
import { useWords } from '../../../words/words.js';

export const driveTones: Record<TestDrive['status'], Tone> = {
  scheduled: 'accent',
  started: 'warn',
  completed: 'good',
  cancelled: 'plain',
  noShow: 'bad',
};

interface DriveChipProps {
  readonly drive: TestDrive;
  readonly onOpen: (drive: TestDrive) => void;
  /** Where it lies in a chart: there its place tells the time, and there is little room. */
  readonly style?: CSSProperties;
}

/** One test drive: when, what, who, with whom. */
export function DriveChip({ drive, onOpen, style }: DriveChipProps) {
  const { t } = useWords();
  const desk = useDesk();
  const { hour } = useFormats(desk.timeZone);
  const { startsAt, endsAt, status, unitId, customerId, guest, repId } = drive;
  const unit = useUnit(unitId)?.title;
  const customer = useNamed(customerId);
  const who = (customer && nameOf(customer)) ?? guest;
  const time = `${hour(startsAt)}–${hour(endsAt)}`;
  const rest = [
    who,
    !style && repNameOf(desk, repId),
    status !== 'scheduled' && t(`drives.statuses.${status}`),
  ];
  const texts = rest.filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      className="drive"
      data-tone={driveTones[status]}
      style={style}
      title={[time, unit, texts].filter(Boolean).join('\n')}
      onClick={() => onOpen(drive)}
    >
      <span className={style ? 'unseen' : 'cut'}>
        <b>{time}</b> {!style && unit}
      </span>
      {style && <b className="cut">{unit}</b>}
      <span className="cut">{texts}</span>
    </button>
  );
}
