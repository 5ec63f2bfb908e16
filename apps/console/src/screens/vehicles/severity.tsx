import type { Severity } from '@rover/client';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../design/parts/badge.js';

const tones: Record<Severity, Tone> = {
  indeterminate: 'plain',
  warning: 'warn',
  minor: 'warn',
  major: 'bad',
  critical: 'bad',
};

export const severities = ['indeterminate', 'warning', 'minor', 'major', 'critical'] as const;

export function SeverityBadge({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  return <Badge tone={tones[severity]}>{t(`severities.${severity}`)}</Badge>;
}
