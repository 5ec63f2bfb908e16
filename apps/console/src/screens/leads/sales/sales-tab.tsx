import type { Sale } from '@rover/client';
import { FilePlus, Lock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { DataTable, type Column } from '../../../design/parts/data-table.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useCommands } from '../../../shell/commands.js';
import { repNameOf, useDesk } from '../desk.js';
import { nameOf, useNamed } from '../known.js';
import { useAddress, usePlace } from '../place.js';
import HoldDialog from './hold-dialog.js';
import { HoldsPanel } from './holds-panel.js';
import { isOpen } from './sale-terms.js';
import { useSales } from './use-sales.js';
import { useWords } from '../../../words/words.js';
import '../person/person.css';
import './sales.css';

export const saleTones: Record<Sale['status'], Tone> = {
  started: 'plain',
  quoted: 'plain',
  agreed: 'accent',
  financed: 'accent',
  contracted: 'good',
  delivered: 'good',
  cancelled: 'bad',
  unwound: 'bad',
};
const filters = ['open', 'closed', 'all'] as const;

/** What is kept for people, and what is on its way to them. */
export default function SalesTab() {
  const { t } = useWords();
  const { to } = usePlace();
  const { showroomId } = useDesk();
  const [query, change] = useAddress();
  const [opened, setOpened] = useState<'hold' | 'sale'>();
  const shown = filters.find((one) => one === query.get('show')) ?? 'open';
  const { sales, error, refetch, more } = useSales();
  const columns = useColumns();
  const rows = sales?.filter((sale) => shown === 'all' || isUnderWay(sale) === (shown === 'open'));
  useCommands(
    useMemo(
      () => [
        { id: 'hold', name: t('sales.hold'), run: () => setOpened('hold') },
        { id: 'sale', name: t('sales.start'), run: () => setOpened('sale') },
      ],
      [t],
    ),
  );
  return (
    <div className="board-tab">
      <div className="tools">
        <select
          className="input"
          aria-label={t('sales.filter')}
          value={shown}
          onChange={(event) => change({ show: event.target.value })}
        >
          {filters.map((one) => (
            <option key={one} value={one}>
              {t(`sales.${one}`)}
            </option>
          ))}
        </select>
        <span className="line push">
          <Button icon={<Lock aria-hidden />} onClick={() => setOpened('hold')}>
            {t('sales.hold')}
          </Button>
          <Button kind="primary" icon={<FilePlus aria-hidden />} onClick={() => setOpened('sale')}>
            {t('sales.start')}
          </Button>
        </span>
      </div>
      <div className="sales-split">
        <div className="sales-list">
          {error && !rows ? (
            <Failed error={error} onRetry={refetch} />
          ) : !rows ? (
            <Loading rows={8} />
          ) : rows.length === 0 ? (
            <Empty title={t('sales.none')}>{t('sales.noneMore')}</Empty>
          ) : (
            <DataTable
              label={t('leads.tabs.sales')}
              rows={rows}
              columns={columns}
              keyOf={({ id }) => id}
              onOpen={({ id }) => to({ showroomId, tab: 'sales', id })}
              onNearEnd={more}
              card={(sale) => <SaleCard sale={sale} />}
            />
          )}
        </div>
        <aside aria-label={t('sales.holds')}>
          <HoldsPanel />
        </aside>
      </div>
      {opened && <HoldDialog what={opened} about={{}} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

/** Until the keys are handed over somebody has to do something. */
const isUnderWay = (sale: Sale): boolean => isOpen(sale) || sale.status === 'contracted';

function Buyer({ sale: { customerId, buyer } }: { sale: Sale }) {
  const customer = useNamed(customerId);
  return <>{(customer && nameOf(customer)) ?? buyer ?? '–'}</>;
}

function useColumns(): Column<Sale>[] {
  const { t } = useWords();
  const { money, moment } = useFormats();
  const desk = useDesk();
  return useMemo(
    () => [
      {
        id: 'vehicle',
        header: t('sales.columns.vehicle'),
        width: 'minmax(9rem, 1.4fr)',
        cell: ({ title, stockNumber }) => (
          <>
            <b className="name">{title}</b> <span className="soft">{stockNumber}</span>
          </>
        ),
      },
      {
        id: 'buyer',
        header: t('sales.columns.buyer'),
        width: 'minmax(7rem, 1fr)',
        cell: (sale) => <Buyer sale={sale} />,
      },
      {
        id: 'rep',
        header: t('sales.columns.rep'),
        width: '8rem',
        from: 47.5,
        cell: ({ repId, repName }) => repNameOf(desk, repId) ?? repName ?? '–',
      },
      {
        id: 'total',
        header: t('sales.columns.total'),
        width: '7rem',
        isNumber: true,
        cell: ({ figures, currency }) => money(figures.total, currency),
      },
      {
        id: 'status',
        header: t('sales.columns.status'),
        width: '7rem',
        cell: ({ status }) => <Badge tone={saleTones[status]}>{t(`sales.statuses.${status}`)}</Badge>,
      },
      {
        id: 'since',
        header: t('sales.columns.since'),
        width: '10rem',
        from: 56.25,
        isNumber: true,
        cell: ({ updatedAt }) => moment(updatedAt),
      },
    ],
    [t, money, moment, desk],
  );
}

function SaleCard({ sale }: { sale: Sale }) {
  const { t } = useWords();
  const { money } = useFormats();
  return (
    <>
      <span className="spread">
        <b className="name cut">{sale.title}</b>
        <span>{money(sale.figures.total, sale.currency)}</span>
      </span>
      <span className="spread">
        <span className="cut soft">
          <Buyer sale={sale} />
        </span>
        <Badge tone={saleTones[sale.status]}>{t(`sales.statuses.${sale.status}`)}</Badge>
      </span>
    </>
  );
}
