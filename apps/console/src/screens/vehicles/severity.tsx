import type { Severity } from '@rover/client';
import { Badge, type Tone } from '../../design/parts/badge.js';
import { useWords } from '../../words/words.js';

const tones: Record<Severity, Tone> = {
  indeterminate: 'plain',
  warning: 'warn',
  minor: 'warn',
  major: 'bad',
  critical: 'bad',
};

export const severities = ['indeterminate', 'warning', 'minor', 'major', 'critical'] as const;

export function SeverityBadge({ severity }: { severity: Severity }) {
  const { t } = useWords();
  return <Badge tone={tones[severity]}>{t(`severities.${severity}`)}</Badge>;
}
