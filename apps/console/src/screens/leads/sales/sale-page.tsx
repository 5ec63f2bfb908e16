import type { Sale } from '@rover/client';
import { Link } from 'wouter';
import { Badge } from '../../../design/parts/badge.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { BackLink } from '../back-link.js';
import { repNameOf, useDesk } from '../desk.js';
import { nameOf, useNamed } from '../known.js';
import { addressOf } from '../place.js';
import { ChangesPanel } from './changes-panel.js';
import { FiguresPanel } from './figures-panel.js';
import { PapersPanel } from './papers-panel.js';
import { SaleSteps } from './sale-steps.js';
import { saleTones } from './sales-tab.js';
import { isOpen } from './sale-terms.js';
import { TermsForm } from './terms-form.js';
import { useSale, useSaleDesk } from './use-sales.js';
import { useWords } from '../../../words/words.js';
import '../person/person.css';
import './sales.css';

/** One sale, from the first figure to the keys. */
export default function SalePage({ saleId }: { saleId: string }) {
  const { data, error, refetch } = useSale(saleId);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <Page sale={data} /> : <Loading rows={12} />;
}

function Page({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const desk = useSaleDesk(sale);
  return (
    <div className="sale scroll" tabIndex={0} role="region" aria-label={sale.title}>
      <div className="head">
        <BackLink tab="sales" />
        <h2>{sale.title}</h2>
        <Badge tone={saleTones[sale.status]}>{t(`sales.statuses.${sale.status}`)}</Badge>
        <Who sale={sale} />
      </div>
      <SaleSteps sale={sale} {...desk} />
      <div className="columns">
        <div className="stack">
          {/* Whoever changes the terms goes on from what they are by now. */}
          <TermsForm
            key={`${sale.id} ${sale.version}`}
            sale={sale}
            changing={desk.changing}
            isOpen={isOpen(sale)}
          />
        </div>
        <div className="stack">
          <FiguresPanel sale={sale} />
          <PapersPanel sale={sale} />
          <ChangesPanel sale={sale} />
        </div>
      </div>
    </div>
  );
}

function Who({ sale: { customerId, leadId, buyer, repId, repName, stockNumber } }: { sale: Sale }) {
  const desk = useDesk();
  const { showroomId } = desk;
  const customer = useNamed(customerId);
  const name = (customer && nameOf(customer)) ?? buyer;
  const address = leadId
    ? addressOf({ showroomId, tab: 'board', id: leadId })
    : customerId && addressOf({ showroomId, tab: 'customers', id: customerId });
  return (
    <span className="soft small">
      {stockNumber} · {address ? <Link href={address}>{name ?? '…'}</Link> : name}
      {repId && ` · ${repNameOf(desk, repId) ?? repName}`}
    </span>
  );
}
