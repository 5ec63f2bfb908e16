import { Failed, Loading } from '../../../design/parts/states.js';
import { useDecided } from '../board/use-board.js';
import { ActivityForm } from './activity-form.js';
import { BusinessPanel } from './business-panel.js';
import { ContactPanel } from './contact-panel.js';
import { DuplicatesPanel } from './duplicates-panel.js';
import { FollowUpsPanel } from './follow-ups-panel.js';
import { LeadHead } from './lead-head.js';
import { LeadPanel } from './lead-panel.js';
import { PricePanel } from './price-panel.js';
import { ScorePanel } from './score-panel.js';
import { StoryPanel } from './story-panel.js';
import { useLead, useLivePerson } from './use-person.js';
import { useDesk } from '../desk.js';
import type { Lead } from '@rover/client';
import { useWords } from '../../../words/words.js';
import './person.css';

/** One lead: how likely and why, what is next, who it is, and all that happened. */
export default function LeadPage({ leadId }: { leadId: string }) {
  const { data, error, refetch } = useLead(leadId);
  const lead = useDecided(data);
  if (error && !lead) return <Failed error={error} onRetry={() => void refetch()} />;
  return lead ? <Page lead={lead} /> : <Loading rows={12} />;
}

function Page({ lead }: { lead: Lead }) {
  const { t } = useWords();
  const { isManager } = useDesk();
  useLivePerson(lead.customerId, lead.id);
  return (
    <div className="person scroll" tabIndex={0} role="region" aria-label={t('person.title')}>
      <LeadHead lead={lead} />
      <div className="columns">
        <div className="stack">
          <LeadPanel lead={lead} />
          <ScorePanel score={lead.score} />
          <FollowUpsPanel lead={lead} />
          {isManager && <PricePanel key={lead.id} lead={lead} />}
        </div>
        <div className="stack">
          <ActivityForm leadId={lead.id} customerId={lead.customerId} />
          <StoryPanel customerId={lead.customerId} leadId={lead.id} />
        </div>
        <div className="stack">
          <ContactPanel customerId={lead.customerId} />
          <BusinessPanel customerId={lead.customerId} leadId={lead.id} repId={lead.repId} />
          <DuplicatesPanel customerId={lead.customerId} />
        </div>
      </div>
    </div>
  );
}
