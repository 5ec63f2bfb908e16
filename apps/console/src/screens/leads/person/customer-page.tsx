import { Link } from 'wouter';
import { Badge } from '../../../design/parts/badge.js';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { useDesk } from '../desk.js';
import { nameOf, useWanted } from '../known.js';
import { addressOf } from '../place.js';
import { BackLink } from '../back-link.js';
import { BusinessPanel } from './business-panel.js';
import { ContactPanel } from './contact-panel.js';
import { DuplicatesPanel } from './duplicates-panel.js';
import { StoryPanel } from './story-panel.js';
import { useCustomer, useLeadsOf, useLivePerson } from './use-person.js';
import type { Lead } from '@rover/client';
import { useWords } from '../../../words/words.js';
import './person.css';

/** One customer, whether or not anything of theirs is open. */
export default function CustomerPage({ customerId }: { customerId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useCustomer(customerId);
  useLivePerson(customerId, undefined);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={12} />;
  return (
    <div className="person scroll" tabIndex={0} role="region" aria-label={t('person.title')}>
      <div className="head">
        <BackLink tab="customers" />
        <h2>{nameOf(data) ?? t('leads.noName')}</h2>
      </div>
      <div className="columns" data-count="2">
        <div className="stack">
          <StoryPanel customerId={data.id} leadId={undefined} />
        </div>
        <div className="stack">
          <LeadsPanel customerId={data.id} />
          <ContactPanel customerId={data.id} />
          <BusinessPanel customerId={data.id} leadId={undefined} repId={null} />
          <DuplicatesPanel customerId={data.id} />
        </div>
      </div>
    </div>
  );
}

function LeadsPanel({ customerId }: { customerId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useLeadsOf(customerId);
  return (
    <Panel title={t('person.leads')}>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={2} />
      ) : data.length === 0 ? (
        <p className="soft small">{t('person.noLeads')}</p>
      ) : (
        <ul className="lines">
          {data.map((lead) => (
            <LeadLine key={lead.id} lead={lead} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function LeadLine({ lead }: { lead: Lead }) {
  const { t } = useWords();
  const { showroomId } = useDesk();
  const wanted = useWanted(lead);
  return (
    <li className="spread">
      <Link className="cut" href={addressOf({ showroomId, tab: 'board', id: lead.id })}>
        {wanted ?? t(`leads.interests.${lead.interest}`)}
      </Link>
      <Badge>{t(`leads.statuses.${lead.status}`)}</Badge>
    </li>
  );
}
