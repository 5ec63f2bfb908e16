import type { ReplicaHealth } from '@rover/client';
import { Badge } from '../../design/parts/badge.js';
import { useFormats } from '../../settings/use-formats.js';
import { useWords, wordOr } from '../../words/words.js';

type Check = ReplicaHealth['checks'][string];

/** What a process depends on; what is missing first, with what was found of it. */
export function Checks({ checks }: Pick<ReplicaHealth, 'checks'>) {
  const { t } = useWords();
  const { whole } = useFormats();
  const sorted = Object.entries(checks).sort(
    ([, one], [, other]) => Number(one.status === 'up') - Number(other.status === 'up'),
  );
  return (
    <ul className="checks">
      {sorted.map(([name, check]) => (
        <li key={name}>
          <Badge tone={check.status === 'up' ? 'plain' : check.critical ? 'bad' : 'warn'}>
            {wordOr(`monitor.checks.${name}`, name)} {t(`monitor.${check.status}`)}
          </Badge>{' '}
          <span className="soft">{t('monitor.ms', { ms: whole(check.ms) })}</span>
          <Found {...check} />
        </li>
      ))}
    </ul>
  );
}

/** Figures are worth a line where something is missing, or the room on a disk. */
function Found({ status, details }: Check) {
  const { t } = useWords();
  const { decimal } = useFormats();
  if (typeof details?.['freeBytes'] === 'number')
    return (
      <span className="soft">
        {' '}
        · {t('monitor.free', { size: decimal(details['freeBytes'] / 1_000_000_000) })}
      </span>
    );
  if (status === 'up' || !details) return null;
  const found = Object.entries(details).map(([name, value]) => `${name}: ${value ?? '–'}`);
  return <span className="soft"> · {found.join(', ')}</span>;
}
