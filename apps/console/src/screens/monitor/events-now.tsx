import { useCallback, useRef, useState } from 'react';
import { useRoomEvents } from '../../data/use-room-events.js';
import { useThrottled } from '../../data/use-throttled.js';
import { useNow } from '../../data/use-now.js';
import { Panel } from '../../design/parts/panel.js';
import { useFormats } from '../../settings/use-formats.js';
import { countsSince, type Heard } from './heard.js';
import { useWords } from '../../words/words.js';

const SHOW_MS = 500;
const WINDOW_MS = 60_000;

/** What the market says, by type of event, as this page hears it. */
export function EventsNow() {
  const { t } = useWords();
  const { whole } = useFormats();
  const now = useNow(1_000);
  const heard = useRef<Heard[]>([]);
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const show = useThrottled(() => {
    heard.current = heard.current.filter(({ at }) => Date.now() - at < WINDOW_MS);
    setCounts(countsSince(heard.current, Date.now() - WINDOW_MS));
  }, SHOW_MS);
  const hear = useCallback(
    ({ type }: { type: string }) => {
      heard.current.push({ type, at: Date.now() });
      show();
    },
    [show],
  );
  useRoomEvents('deals', hear);
  const shown = [...countsSince(heard.current, now - WINDOW_MS)].sort(([, one], [, other]) => other - one);
  const most = Math.max(1, ...counts.values());
  return (
    <Panel title={t('monitor.events')}>
      {shown.length === 0 ? (
        <p className="soft small">{t('monitor.noEvents')}</p>
      ) : (
        <ul className="bars">
          {shown.map(([type, count]) => (
            <li key={type}>
              <code>{type}</code>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="number">{whole(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
