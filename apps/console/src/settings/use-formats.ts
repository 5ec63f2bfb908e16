import { useMemo } from 'react';
import { formatsOf, type Formats } from './formats.js';
import { useSettings } from './settings.js';

/** Numbers as the reader's settings want them. */
export function useFormats(): Formats {
  const { language, distance } = useSettings();
  return useMemo(() => formatsOf({ language, distance }), [language, distance]);
}
