/**
 * What is believed of the seasons before any sale was seen: open cars sell best in spring and summer, all-wheel
 * drive in autumn and winter. Months of the northern hemisphere, January first; 1 is the mean of the year.
 */
const OPEN_BODY = [0.75, 0.8, 1.05, 1.25, 1.35, 1.3, 1.2, 1.1, 0.95, 0.8, 0.7, 0.75];
const ALL_WHEEL_DRIVE = [1.2, 1.15, 1.0, 0.9, 0.85, 0.85, 0.85, 0.9, 1.0, 1.1, 1.2, 1.25];

const openWords = /convertible|cabriolet|cabrio|roadster|spider|spyder|open/i;
const drivenWords = /\b(awd|4wd|4x4|quattro|xdrive|4matic)\b|all[- ]wheel|four[- ]wheel|4[- ]wheel/i;

/** What a category of a vehicle may say of the season. */
export type SeasonalField = 'bodyClass' | 'driveType';

/** The multiplier that is believed of a value of a field in a month (0–11, northern). */
export function priorMultiplier(field: SeasonalField, value: string, month: number): number {
  if (field === 'bodyClass' && openWords.test(value)) return OPEN_BODY[month] ?? 1;
  if (field === 'driveType' && drivenWords.test(value)) return ALL_WHEEL_DRIVE[month] ?? 1;
  return 1;
}
