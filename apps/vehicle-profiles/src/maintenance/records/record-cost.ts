import type { MaintenanceRecord } from '@rover/contracts';

/** What work costs, in minor units; each line is rounded by itself, as on an invoice. */
export interface RecordCost {
  readonly parts: number;
  readonly labour: number;
  readonly other: number;
  readonly total: number;
}

type Costly = Pick<MaintenanceRecord, 'parts' | 'labour' | 'otherCost'>;

/** Adds up the lines of a record. */
export function costOf({ parts, labour, otherCost = 0 }: Costly): RecordCost {
  const ofParts = parts.reduce((sum, { quantity, unitCost }) => sum + Math.round(quantity * unitCost), 0);
  const ofLabour = labour ? Math.round(labour.hours * labour.rate) : 0;
  return { parts: ofParts, labour: ofLabour, other: otherCost, total: ofParts + ofLabour + otherCost };
}
