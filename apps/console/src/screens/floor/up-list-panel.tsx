import type { UpListEntry } from '@rover/client';
import { LogOut } from 'lucide-react';
import { useNow } from '../../data/use-now.js';
import { Badge } from '../../design/parts/badge.js';
import { Button, IconButton } from '../../design/parts/button.js';
import { Panel } from '../../design/parts/panel.js';
import { Failed, Loading } from '../../design/parts/states.js';
import { useReps, useTurns, useUpList, type Turn } from './use-up-list.js';
import { useWords } from '../../words/words.js';

const tones = { waiting: 'plain', called: 'warn', withCustomer: 'good' } as const;
const skipReasons = ['onPhone', 'pause', 'otherTask', 'notSuitable'] as const;

/** Whose turn it is, and how long a visitor has waited for a greeting. */
export function UpListPanel({ showroomId }: { showroomId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useUpList(showroomId);
  const turn = useTurns(showroomId);
  const badge = data && data.waitingCount > 0 && (
    <Badge tone="warn">{t('floor.visitorsWait', { count: data.waitingCount })}</Badge>
  );
  return (
    <Panel title={t('floor.upList')} aside={badge}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : (
        <>
          {data.entries.length === 0 && <p className="soft small">{t('floor.nobodyUp')}</p>}
          <ol className="up-list">
            {data.entries.map((entry) => (
              <Entry key={entry.repId} entry={entry} onTurn={(what) => turn(entry.repId, what)} />
            ))}
          </ol>
          <JoinChoice
            showroomId={showroomId}
            listed={data.entries.map(({ repId }) => repId)}
            onJoin={(repId) => turn(repId, { step: 'join' })}
          />
        </>
      )}
    </Panel>
  );
}

function Entry({ entry, onTurn }: { entry: UpListEntry; onTurn: (turn: Turn) => void }) {
  const { t } = useWords();
  const { name, state, position, greetBy } = entry;
  return (
    <li className="spread">
      <span>
        {position !== null && <span className="soft">{position} </span>}
        {name} <Badge tone={tones[state]}>{t(`floor.repStates.${state}`)}</Badge>{' '}
        {greetBy !== null && <Countdown until={greetBy} />}
      </span>
      <span className="line turns">
        {state === 'called' && <Button onClick={() => onTurn({ step: 'greet' })}>{t('floor.greet')}</Button>}
        {state === 'withCustomer' && (
          <Button onClick={() => onTurn({ step: 'finish' })}>{t('floor.finish')}</Button>
        )}
        {state !== 'withCustomer' && (
          <select
            className="input"
            aria-label={t('floor.skipOf', { name })}
            value=""
            onChange={(event) => onTurn({ step: 'skip', reason: event.target.value })}
          >
            <option value="" disabled>
              {t('floor.skip')}
            </option>
            {skipReasons.map((reason) => (
              <option key={reason} value={t(`floor.skipReasons.${reason}`)}>
                {t(`floor.skipReasons.${reason}`)}
              </option>
            ))}
          </select>
        )}
        <IconButton
          label={t('floor.leaveOf', { name })}
          icon={<LogOut aria-hidden />}
          onClick={() => onTurn({ step: 'leave' })}
        />
      </span>
    </li>
  );
}

interface JoinChoiceProps {
  readonly showroomId: string;
  readonly listed: readonly string[];
  readonly onJoin: (repId: string) => void;
}

/** Reps who are not on the list: one who comes in stands at its end. */
function JoinChoice({ showroomId, listed, onJoin }: JoinChoiceProps) {
  const { t } = useWords();
  const { data } = useReps(showroomId);
  const others = data?.filter(({ id, active }) => active && !listed.includes(id)) ?? [];
  if (others.length === 0) return null;
  return (
    <select
      className="input"
      aria-label={t('floor.join')}
      value=""
      onChange={(event) => onJoin(event.target.value)}
    >
      <option value="" disabled>
        {t('floor.join')}
      </option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Countdown({ until }: { until: string }) {
  const { t } = useWords();
  const seconds = Math.max(0, Math.round((Date.parse(until) - useNow()) / 1_000));
  return <span className={seconds < 30 ? 'bad' : 'soft'}>{t('floor.greetWithin', { seconds })}</span>;
}
