import type { ExplainedDeal } from '@rover/client';
import { ArrowLeft, X } from 'lucide-react';
import { Fragment } from 'react';
import { useSummary } from '../use-summary.js';
import { Link, useSearch } from 'wouter';
import { Button, IconButton } from '../../../design/parts/button.js';
import { CheckField } from '../../../design/parts/field.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { useKey } from '../../../shell/commands.js';
import { nameOf } from '../name-of.js';
import { useExplainedDeals } from '../use-explained-deals.js';
import type { Chosen } from './chosen.js';
import { judge } from './judge.js';
import { useMeasures, type Measure } from './use-measures.js';
import { useWords } from '../../../words/words.js';
import './compare-view.css';

/** Up to four deals side by side. What differs is marked, and which one is best by it. */
export default function CompareView({ chosen }: { chosen: Chosen }) {
  const { t } = useWords();
  const asked = useExplainedDeals(chosen.chosen);
  const back = (): void => chosen.look(false);
  useKey('Escape', back);
  const deals = asked.flatMap(({ data }) => (data ? [data] : []));
  const failed = asked.find(({ error, data }) => error && !data);
  return (
    <div className="compare screen">
      <header>
        <Button kind="quiet" icon={<ArrowLeft aria-hidden />} onClick={back}>
          {t('compare.back')}
        </Button>
        <h1>{t('compare.title')}</h1>
        <span className="push">
          <CheckField
            label={t('compare.differences')}
            checked={chosen.isDifferencesOnly}
            onChange={(event) => chosen.setDifferencesOnly(event.target.checked)}
          />
        </span>
      </header>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('compare.title')}>
        {deals.length > 0 ? (
          <Sides deals={deals} isDifferencesOnly={chosen.isDifferencesOnly} onDrop={chosen.toggle} />
        ) : failed ? (
          <Failed error={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <Loading rows={14} />
        )}
      </div>
    </div>
  );
}

interface SidesProps {
  readonly deals: readonly ExplainedDeal[];
  readonly isDifferencesOnly: boolean;
  readonly onDrop: (id: string) => void;
}

function Sides({ deals, isDifferencesOnly, onDrop }: SidesProps) {
  const { t } = useWords();
  const summary = useSummary();
  const groups = useMeasures(new Set(deals.map(({ listing }) => listing.currency)).size === 1);
  return (
    <table>
      <thead>
        <tr>
          <td />
          {deals.map((deal) => (
            <Head key={deal.listing.id} deal={deal} onDrop={onDrop} />
          ))}
        </tr>
      </thead>
      {groups.map(({ title, measures }) => {
        const shown = measures.filter((measure) => isShown(measure, deals, isDifferencesOnly));
        return (
          <Fragment key={title}>
            {shown.length > 0 && (
              <tbody>
                <tr className="group">
                  <th scope="rowgroup" colSpan={deals.length + 1}>
                    {title}
                  </th>
                </tr>
                {shown.map((measure) => (
                  <Row key={measure.label} measure={measure} deals={deals} />
                ))}
              </tbody>
            )}
          </Fragment>
        );
      })}
      <tbody>
        <tr className="why">
          <th scope="row">{t('deal.why')}</th>
          {deals.map((deal) => (
            <td key={deal.listing.id}>
              <ul className="reasons">
                {summary(deal).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** What is known of none of them says nothing. */
function isShown({ of }: Measure, deals: readonly ExplainedDeal[], isDifferencesOnly: boolean): boolean {
  const values = deals.map(of);
  if (values.every((value) => value === undefined)) return false;
  return !isDifferencesOnly || deals.length < 2 || judge(values).differs;
}

function Head({ deal: { listing }, onDrop }: { deal: ExplainedDeal; onDrop: (id: string) => void }) {
  const { t } = useWords();
  const query = new URLSearchParams(useSearch());
  query.delete('side');
  return (
    <th scope="col">
      <span className="spread">
        <Link href={`/deals/${encodeURIComponent(listing.id)}?${query}`}>{nameOf(listing)}</Link>
        <IconButton
          label={t('compare.drop', { vehicle: nameOf(listing) })}
          icon={<X aria-hidden />}
          onClick={() => onDrop(listing.id)}
        />
      </span>
    </th>
  );
}

function Row({ measure, deals }: { measure: Measure; deals: readonly ExplainedDeal[] }) {
  const { t } = useWords();
  const values = deals.map(measure.of);
  const { differs, best } = judge(values, measure.better);
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">{measure.label}</th>
      {deals.map((deal, at) => {
        const value = values[at];
        return (
          <td key={deal.listing.id} data-best={best.has(at) || undefined}>
            {value === undefined ? (
              <span className="soft">{t('deal.unknown')}</span>
            ) : (
              measure.show(value, deal)
            )}
            {best.has(at) && <span className="unseen"> ({t('compare.best')})</span>}
          </td>
        );
      })}
    </tr>
  );
}
