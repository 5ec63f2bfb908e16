import { useMemo } from 'react';
import { formatsOf, type Formats } from './formats.js';
import { useSettings } from './settings.js';

/** Numbers as the reader's settings want them; moments by the clock of a zone, or the reader's own. */
export function useFormats(timeZone?: string): Formats {
  const { language, distance } = useSettings();
  return useMemo(() => formatsOf({ language, distance, timeZone }), [language, distance, timeZone]);
}
