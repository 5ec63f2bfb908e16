import { useSettings } from '../../../settings/settings.js';

/** `2026-01` as somebody reads it: “Jan 26”. */
export function Month({ month }: { month: string }) {
  const { language } = useSettings();
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit' });
  return <span>{format.format(new Date(`${month.slice(0, 7)}-15T12:00`))}</span>;
}
