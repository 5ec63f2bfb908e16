import { RotateCw, X } from 'lucide-react';
import { Badge } from '../design/parts/badge.js';
import { Button, IconButton } from '../design/parts/button.js';
import { Dialog } from '../design/parts/dialog.js';
import { tell } from '../design/parts/toasts.js';
import { useNow } from '../data/use-now.js';
import type { Action } from '../offline/action.js';
import { useActions, useOutbox } from '../offline/use-outbox.js';
import { useFormats } from '../settings/use-formats.js';
import { refusalOf } from '../words/refusal.js';
import { useWords } from '../words/words.js';

const LOOK_MS = 30_000;

/** What was decided and the platform does not know: it can be sent now, or given up. */
export function OutboxDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const outbox = useOutbox();
  const actions = useActions();
  const now = useNow(LOOK_MS);
  return (
    <Dialog
      title={t('shell.outbox.title')}
      onClose={onClose}
      footer={
        actions.length > 0 && (
          <Button kind="primary" onClick={() => void outbox.flush()}>
            {t('shell.outbox.send')}
          </Button>
        )
      }
    >
      <p className="soft small">{t(actions.length > 0 ? 'shell.outbox.more' : 'shell.outbox.none')}</p>
      <ul className="lines">
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} now={now} />
        ))}
      </ul>
    </Dialog>
  );
}

function ActionLine({ action, now }: { action: Action; now: number }) {
  const { t } = useWords();
  const { ago } = useFormats();
  const outbox = useOutbox();
  const { id, text, madeAt, refusal } = action;
  const drop = (): void => {
    outbox.drop(id);
    tell(t('shell.outbox.dropped', { text }), { undo: () => outbox.restore(action) });
  };
  return (
    <li className="spread">
      <span>
        {text}{' '}
        <span className="soft small">{ago(new Date(madeAt).toISOString(), Math.max(now, madeAt))}</span>{' '}
        {refusal !== undefined && (
          <Badge tone="bad">{t('shell.outbox.refused', { reason: refusalOf(refusal) })}</Badge>
        )}
      </span>
      <span className="line nowrap">
        {refusal !== undefined && (
          <IconButton
            label={t('shell.outbox.again', { text })}
            icon={<RotateCw aria-hidden />}
            onClick={() => outbox.restore(action)}
          />
        )}
        <IconButton label={t('shell.outbox.drop', { text })} icon={<X aria-hidden />} onClick={drop} />
      </span>
    </li>
  );
}
