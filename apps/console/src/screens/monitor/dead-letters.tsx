import type { DeadLetter } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNow } from '../../data/use-now.js';
import { Badge } from '../../design/parts/badge.js';
import { Button, IconButton } from '../../design/parts/button.js';
import { Confirm } from '../../design/parts/confirm.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { tell, tellOf } from '../../design/parts/toasts.js';
import { useFormats } from '../../settings/use-formats.js';
import { useLetters } from './use-monitor.js';
import { useWords } from '../../words/words.js';

/** Messages that nobody could handle: why, and what is to become of them. */
export function DeadLetters() {
  const { t } = useWords();
  const { data, error, refetch } = useLetters();
  const [toDiscard, setToDiscard] = useState<DeadLetter>();
  const { redrive, discard } = useActions();
  if (data?.length === 0) return null;
  return (
    <Panel title={t('monitor.deadLetters')} aside={data && <Badge tone="bad">{data.length}</Badge>}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={2} />
      ) : (
        <ul className="letters">
          {data.map((letter) => (
            <Letter
              key={letter.id}
              letter={letter}
              onRedrive={() => redrive(letter.id)}
              onDiscard={() => setToDiscard(letter)}
            />
          ))}
        </ul>
      )}
      {toDiscard && (
        <Confirm
          title={t('monitor.discard')}
          text={t('monitor.sureDiscard')}
          onConfirm={() => discard(toDiscard.id)}
          onClose={() => setToDiscard(undefined)}
        />
      )}
    </Panel>
  );
}

interface LetterProps {
  readonly letter: DeadLetter;
  readonly onRedrive: () => void;
  readonly onDiscard: () => void;
}

function Letter({ letter, onRedrive, onDiscard }: LetterProps) {
  const { t } = useWords();
  const { ago } = useFormats();
  const now = useNow(10_000);
  const { type, group, cause, attempts, failedAt } = letter;
  return (
    <li>
      <div>
        <code>{type}</code>{' '}
        <span className="soft small">
          {group} · {t('monitor.attempts')} {attempts} · {ago(failedAt, now)}
        </span>
        <p className="small cause">{cause}</p>
      </div>
      <div className="line">
        <Button icon={<RotateCcw aria-hidden />} onClick={onRedrive}>
          {t('monitor.redrive')}
        </Button>
        <IconButton label={t('monitor.discard')} icon={<Trash2 aria-hidden />} onClick={onDiscard} />
      </div>
    </li>
  );
}

function useActions() {
  const { t } = useWords();
  const rover = useRover();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['monitor'] });
  const redriving = useMutation({
    mutationFn: (id: string) => rover.post('/api/v1/admin/dead-letters/{id}/redrive', { path: { id } }),
    onSuccess: () => tell(t('monitor.redriven')),
    onError: tellOf,
    onSettled,
  });
  const discarding = useMutation({
    mutationFn: (id: string) => rover.delete('/api/v1/admin/dead-letters/{id}', { path: { id } }),
    onSuccess: () => tell(t('monitor.discarded')),
    onError: tellOf,
    onSettled,
  });
  return { redrive: redriving.mutate, discard: discarding.mutate };
}
