import { isSameClock, ownZone } from '../../../data/time-zone.js';
import { useSettings } from '../../../settings/settings.js';
import { useDesk } from '../desk.js';
import { useWords } from '../../../words/words.js';

/** Whose clock times are of, where it is not the reader's; undefined where both show the same. */
export function useForeignZone(): string | undefined {
  const { t } = useWords();
  const { language } = useSettings();
  const { timeZone } = useDesk();
  const now = Date.now();
  if (isSameClock(now, timeZone, ownZone())) return undefined;
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' });
  const name = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value;
  return t('drives.zone', { zone: name ?? timeZone });
}

/** Says so where times are not of the reader's own clock. */
export function ZoneNote() {
  const zone = useForeignZone();
  return zone === undefined ? null : <p className="soft small">{zone}</p>;
}
