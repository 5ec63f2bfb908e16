import { formatsOf, type Formats } from './formats.js';
import { useSettings } from './settings.js';

/** One for each way of reading, shared by all that show numbers. */
const made = new Map<string, Formats>();

/** Numbers as the reader's settings want them; moments by the clock of a zone, or the reader's own. */
export function useFormats(timeZone?: string): Formats {
  const { language, distance } = useSettings();
  const key = [language, distance, timeZone].join(' ');
  const formats = made.get(key) ?? formatsOf({ language, distance, timeZone });
  made.set(key, formats);
  return formats;
}
