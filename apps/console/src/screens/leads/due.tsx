import type { Lead } from '@rover/client';
import { AlarmClock, Phone } from 'lucide-react';
import { useNow } from '../../data/use-now.js';
import { Badge } from '../../design/parts/badge.js';
import { useFormats } from '../../settings/use-formats.js';
import { dueOf } from './board/board.js';
import { useWords } from '../../words/words.js';

const MINUTE_MS = 60_000;
const SOON_MS = 5 * MINUTE_MS;

/** The first answer or the next action, and how long until then; late ones in red. */
export function Due({ lead }: { lead: Lead }) {
  const due = dueOf(lead);
  return due ? <Until what={due.what} at={Date.parse(due.at)} /> : null;
}

function Until({ what, at }: { what: 'answer' | 'action'; at: number }) {
  const { t } = useWords();
  const { ago } = useFormats();
  const left = at - useNow();
  const tone = left <= 0 ? 'bad' : left < SOON_MS ? 'warn' : 'plain';
  const Icon = what === 'answer' ? Phone : AlarmClock;
  const word = t(left <= 0 ? `leads.late.${what}` : `leads.due.${what}`);
  return (
    <Badge tone={tone}>
      <span className="due" title={word}>
        <Icon className="icon" aria-label={word} />
        {left > 0 && left < 60 * MINUTE_MS ? clockOf(left) : ago(at, at - left)}
      </span>
    </Badge>
  );
}

const clockOf = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
