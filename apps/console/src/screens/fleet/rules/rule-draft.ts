import type { AlertDefinition, AlertDefinitionInput, AlertRule, Severity } from '@rover/client';
import { shownSignals, type ShownSignal } from '../../vehicles/page/signals.js';

export const kinds = ['signal', 'dtc', 'silence'] as const;
export const comparisons = ['>', '>=', '<', '<='] as const;

/** A rule as the form has it: one condition, one level. */
export interface RuleDraft {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly signal: ShownSignal;
  readonly is: (typeof comparisons)[number];
  readonly value: string;
  /** Code or pattern; empty is any. */
  readonly pattern: string;
  readonly silentMinutes: string;
  readonly afterSeconds: string;
  readonly severity: Severity;
}

export const newDraft: RuleDraft = {
  name: '',
  kind: 'signal',
  signal: 'coolantTemp',
  is: '>',
  value: '110',
  pattern: '',
  silentMinutes: '60',
  afterSeconds: '30',
  severity: 'major',
};

const MINUTE_S = 60;

/** The rule that a draft means; undefined while it means none. */
export function definitionOf(draft: RuleDraft): AlertDefinitionInput | undefined {
  const when = conditionOf(draft);
  const afterSeconds = numberOf(draft.afterSeconds);
  if (!when || afterSeconds === undefined || afterSeconds < 0) return undefined;
  return { when, levels: [{ severity: draft.severity, afterSeconds }] };
}

function conditionOf(draft: RuleDraft): AlertDefinitionInput['when'] | undefined {
  if (draft.kind === 'dtc') {
    const pattern = draft.pattern.trim().toUpperCase();
    return { type: 'dtc', is: 'present', ...(pattern && { pattern }) };
  }
  if (draft.kind === 'silence') {
    const minutes = numberOf(draft.silentMinutes);
    return minutes !== undefined && minutes > 0
      ? { type: 'silence', seconds: Math.round(minutes * MINUTE_S) }
      : undefined;
  }
  const value = numberOf(draft.value);
  return value === undefined ? undefined : { type: 'signal', signal: draft.signal, is: draft.is, value };
}

const numberOf = (text: string): number | undefined => {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined;
};

/** The draft of a rule; undefined for one that says more than the form can. */
export function draftOf({ name, definition }: Pick<AlertRule, 'name' | 'definition'>): RuleDraft | undefined {
  const { levels, when, repeat, schedule, clear } = definition;
  const [level] = levels;
  if (!level || levels.length > 1 || repeat || schedule || clear) return undefined;
  const condition = partOf(when);
  if (!condition) return undefined;
  const { severity, afterSeconds } = level;
  return { ...newDraft, ...condition, name, severity, afterSeconds: String(afterSeconds) };
}

function partOf(when: AlertDefinition['when']): Partial<RuleDraft> | undefined {
  if (when.type === 'silence')
    return when.signal ? undefined : { kind: 'silence', silentMinutes: String(when.seconds / MINUTE_S) };
  if (when.type === 'dtc')
    return when.is === 'present' && !when.status ? { kind: 'dtc', pattern: when.pattern ?? '' } : undefined;
  if (
    when.type !== 'signal' ||
    when.relativeTo ||
    when.unit ||
    when.until !== undefined ||
    when.maxAgeSeconds
  )
    return undefined;
  const { signal, value } = when;
  const is = comparisons.find((one) => one === when.is);
  if (!(signal in shownSignals) || !is || typeof value !== 'number') return undefined;
  return { kind: 'signal', signal: signal as ShownSignal, is, value: String(value) };
}
