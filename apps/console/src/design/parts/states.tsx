import { RoverError } from '@rover/client';
import { CircleAlert, CloudOff, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import { refusalOf } from '../../words/refusal.js';
import { useWords } from '../../words/words.js';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}

const State = ({ title, children, icon, action }: StateProps) => (
  <div className="state">
    {icon}
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {action}
  </div>
);

/** There is nothing, and what may be done about it. */
export const Empty = (props: StateProps) => (
  <State icon={<Inbox className="icon" aria-hidden />} {...props} />
);

export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  );
}

/** Why it cannot be shown. Without a connection that is said, instead of an error that nobody made. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useWords();
  const isOffline = error instanceof RoverError && error.code === 'UNREACHABLE';
  const again = onRetry && <Button onClick={onRetry}>{t('common.retry')}</Button>;
  if (isOffline)
    return (
      <State title={t('common.offline')} icon={<CloudOff className="icon" aria-hidden />} action={again}>
        {t('common.offlineMore')}
      </State>
    );
  return (
    <State title={t('common.failed')} icon={<CircleAlert className="icon" aria-hidden />} action={again}>
      {refusalOf(error)}
    </State>
  );
}

/** Why what somebody asked for in a form was refused, where they asked for it. */
export const Refused = ({ error }: { error: unknown }) => (
  <p className="bad small" role="alert">
    {refusalOf(error)}
  </p>
);
