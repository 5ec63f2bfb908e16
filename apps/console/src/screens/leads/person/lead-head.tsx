import type { Lead } from '@rover/client';
import { useState } from 'react';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { BackLink } from '../back-link.js';
import { movesFrom, type Status } from '../board/board.js';
import { LostDialog } from '../board/lost-dialog.js';
import { useDecide } from '../board/use-board.js';
import { repNameOf, useDesk } from '../desk.js';
import { Due } from '../due.js';
import { nameOf, useNamed } from '../known.js';
import { useWords } from '../../../words/words.js';

export const leadTones: Record<Status, Tone> = {
  new: 'accent',
  engaged: 'plain',
  appointmentSet: 'warn',
  showed: 'warn',
  sold: 'good',
  lost: 'bad',
};

/** Who it is, where the lead stands and with whom; both can be changed here. */
export function LeadHead({ lead }: { lead: Lead }) {
  const { t } = useWords();
  const desk = useDesk();
  const customer = useNamed(lead.customerId);
  const { move, give } = useDecide();
  const [isLosing, setLosing] = useState(false);
  const name = (customer && nameOf(customer)) ?? (customer === undefined ? '…' : t('leads.noName'));
  const onMove = (status: Status): void => (status === 'lost' ? setLosing(true) : move(lead, status));
  return (
    <div className="head">
      <BackLink tab="board" />
      <h2>{name}</h2>
      <Badge tone={leadTones[lead.status]}>{t(`leads.statuses.${lead.status}`)}</Badge>
      <Due lead={lead} />
      {lead.escalatedAt !== null && lead.firstResponseAt === null && (
        <Badge tone="bad">{t('person.escalated')}</Badge>
      )}
      <span className="push line">
        <select
          className="input"
          aria-label={t('leads.moveTo')}
          value=""
          onChange={(event) => onMove(event.target.value as Status)}
        >
          <option value="" disabled>
            {t('leads.moveTo')}
          </option>
          {movesFrom(lead.status, desk.isManager).map((status) => (
            <option key={status} value={status}>
              {t(`leads.statuses.${status}`)}
            </option>
          ))}
        </select>
        {desk.isManager ? (
          <select
            className="input"
            aria-label={t('leads.rep')}
            value={lead.repId ?? ''}
            onChange={(event) => give(lead, event.target.value)}
          >
            {lead.repId === null && <option value="">{t('leads.nobody')}</option>}
            {desk.reps
              .filter(({ id, active }) => active || id === lead.repId)
              .map((rep) => (
                <option key={rep.id} value={rep.id}>
                  {rep.name}
                </option>
              ))}
          </select>
        ) : (
          <span className="soft small">{repNameOf(desk, lead.repId) ?? t('leads.nobody')}</span>
        )}
      </span>
      {isLosing && (
        <LostDialog
          customerId={lead.customerId}
          onClose={() => setLosing(false)}
          onLost={(reason) => move(lead, 'lost', reason)}
        />
      )}
    </div>
  );
}
