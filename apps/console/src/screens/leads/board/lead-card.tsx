import type { Lead } from '@rover/client';
import { MoveRight } from 'lucide-react';
import type { DragEvent } from 'react';
import { Link } from 'wouter';
import { Badge } from '../../../design/parts/badge.js';
import { Score } from '../../../design/parts/score.js';
import { repNameOf, useDesk } from '../desk.js';
import { useLeadReason } from '../lead-reason.js';
import { Due } from '../due.js';
import { nameOf, useNamed, useWanted } from '../known.js';
import { addressOf } from '../place.js';
import { movesFrom, type Status } from './board.js';
import { useWords } from '../../../words/words.js';

export interface CardActions {
  readonly onMove: (lead: Lead, status: Status) => void;
  readonly onGive: (lead: Lead, repId: string) => void;
  readonly onDrag: (lead: Lead | undefined) => void;
}

interface LeadCardProps extends CardActions {
  readonly lead: Lead;
  /** The one card of its status that the Tab key stops at. */
  readonly isActive: boolean;
}

/** Who, what for, how likely and why, with whom it is, and what is due. */
export function LeadCard({ lead, isActive, onMove, onGive, onDrag }: LeadCardProps) {
  const { t } = useWords();
  const desk = useDesk();
  const name = useCardName(lead);
  const wanted = useWanted(lead);
  const rep = repNameOf(desk, lead.repId);
  const reasons = lead.score.reasons.map(useLeadReason());
  return (
    <article
      className="lead-card"
      data-active={isActive || undefined}
      draggable
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.setData('text/plain', lead.id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(lead);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <span className="spread">
        <Link
          className="name cut"
          href={addressOf({ showroomId: desk.showroomId, tab: 'board', id: lead.id })}
          tabIndex={isActive ? 0 : -1}
          data-lead={lead.id}
          draggable={false}
        >
          {name}
        </Link>
        <Score value={lead.score.score * 100} />
      </span>
      <span className="cut">{wanted ?? t(`leads.interests.${lead.interest}`)}</span>
      <span className="cut soft" title={reasons.join('\n')}>
        {[lead.source, reasons[0]].filter(Boolean).join(' · ')}
      </span>
      <span className="spread">
        <span className="cut soft">{rep ?? <Badge tone="warn">{t('leads.nobody')}</Badge>}</span>
        <span className="line">
          <Due lead={lead} />
          <CardMenu {...{ lead, name, isActive, onMove, onGive }} />
        </span>
      </span>
    </article>
  );
}

const useCardName = ({ customerId }: Lead): string => {
  const { t } = useWords();
  const customer = useNamed(customerId);
  if (customer === undefined) return '…';
  return (customer && nameOf(customer)) ?? t('leads.noName');
};

type MenuProps = Pick<LeadCardProps, 'lead' | 'isActive' | 'onMove' | 'onGive'> & { readonly name: string };

/** Where it may go and whom it may be given to, in a list that any keyboard and any thumb knows. */
function CardMenu({ lead, name, isActive, onMove, onGive }: MenuProps) {
  const { t } = useWords();
  const { reps, isManager } = useDesk();
  const others = isManager ? reps.filter(({ id, active }) => active && id !== lead.repId) : [];
  return (
    <span className="card-menu">
      <MoveRight className="icon" aria-hidden />
      <select
        aria-label={t('leads.moveOrGive', { name })}
        tabIndex={isActive ? 0 : -1}
        value=""
        onChange={({ target: { value } }) => {
          const [what, id = ''] = value.split(' ');
          if (what === 'move') onMove(lead, id as Status);
          else onGive(lead, id);
        }}
      >
        <option value="" disabled>
          {t('leads.moveTo')}
        </option>
        <optgroup label={t('leads.moveTo')}>
          {movesFrom(lead.status, isManager).map((status) => (
            <option key={status} value={`move ${status}`}>
              {t(`leads.statuses.${status}`)}
            </option>
          ))}
        </optgroup>
        {others.length > 0 && (
          <optgroup label={t('leads.giveTo')}>
            {others.map((rep) => (
              <option key={rep.id} value={`give ${rep.id}`}>
                {rep.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </span>
  );
}
