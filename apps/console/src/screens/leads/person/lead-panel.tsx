import type { Lead } from '@rover/client';
import { Panel } from '../../../design/parts/panel.js';
import { useNow } from '../../../data/use-now.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useWanted, wantedText } from '../known.js';
import { useWords } from '../../../words/words.js';

const LOOK_MS = 30_000;

/** What somebody wants, and how it came to whom it is with. */
export function LeadPanel({ lead }: { lead: Lead }) {
  const { t } = useWords();
  const { money, ago, duration, moment, whole } = useFormats();
  const now = useNow(LOOK_MS);
  const wanted = useWanted(lead);
  const { vehicle, tradeIn, budget, currency, timeframeDays, financing, comments, firstResponseAt } = lead;
  const facts: [string, string | null | undefined][] = [
    [t('leads.interest'), t(`leads.interests.${lead.interest}`)],
    [t('leads.vehicle'), wanted],
    [t('person.asking'), vehicle?.price === undefined ? null : money(vehicle.price, currency)],
    [t('person.budget'), budget === null ? null : money(budget, currency)],
    [t('person.tradeIn'), tradeIn && (wantedText(tradeIn) ?? t('person.yes'))],
    [t('person.financing'), financing && t(`person.financings.${financing}`)],
    [t('person.timeframe'), timeframeDays === null ? null : t('deal.days', { count: timeframeDays })],
    [t('leads.source'), lead.source],
    [t('person.came'), ago(lead.requestedAt, now)],
    [
      t('person.answered'),
      firstResponseAt && duration(Date.parse(firstResponseAt) - Date.parse(lead.createdAt)),
    ],
    [t('person.next'), lead.nextActionAt && moment(lead.nextActionAt)],
    [t('person.resends'), lead.resends > 0 ? whole(lead.resends) : null],
    [t('leads.lostReason'), lead.lostReason],
  ];
  return (
    <Panel title={t('person.lead')}>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div className="fact" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {comments && <blockquote className="small">{comments}</blockquote>}
      {lead.assignment && <p className="soft small">{lead.assignment.reason}</p>}
    </Panel>
  );
}
