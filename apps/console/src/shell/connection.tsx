import type { ConnectionStatus } from '@rover/client';
import { useRover } from '@rover/client/react';
import { useCallback, useSyncExternalStore } from 'react';
import { Dot, type Tone } from '../design/parts/badge.js';
import { useActions } from '../offline/use-outbox.js';
import { useWords } from '../words/words.js';

const shown: Record<
  ConnectionStatus,
  { tone: Tone; word: 'live' | 'connecting' | 'reconnecting' | 'refused' } | undefined
> = {
  idle: undefined,
  closed: undefined,
  connecting: { tone: 'plain', word: 'connecting' },
  connected: { tone: 'good', word: 'live' },
  waiting: { tone: 'warn', word: 'reconnecting' },
  refused: { tone: 'bad', word: 'refused' },
};

export function useConnection(): ConnectionStatus {
  const rover = useRover();
  const subscribe = useCallback((listener: () => void) => rover.onStatus(listener), [rover]);
  return useSyncExternalStore(subscribe, () => rover.status);
}

/**
 * Whether what is shown is live, and what the platform does not know yet. It says so without shouting: the words are read
 * when somebody comes by.
 */
export function Connection({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  const now = shown[useConnection()];
  const waiting = useActions().filter(({ hasWaited }) => hasWaited).length;
  if (!now && waiting === 0) return null;
  return (
    <span className="connection" data-status={now?.word}>
      {now && <Dot tone={now.tone} />}
      {now && <span>{t(`common.${now.word}`)}</span>}
      {waiting > 0 && (
        <button type="button" className="to-send" aria-haspopup="dialog" onClick={onOpen}>
          {t('common.toSend', { count: waiting })}
        </button>
      )}
    </span>
  );
}
