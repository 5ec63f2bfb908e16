import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Badge } from '../../../design/parts/badge.js';
import { Button } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useDesk } from '../desk.js';
import { useUnit } from '../known.js';
import { addressOf } from '../place.js';
import { useWords } from '../../../words/words.js';

const BookDialog = lazy(() => import('../drives/book-dialog.js'));
const HoldDialog = lazy(() => import('../sales/hold-dialog.js'));

const SHOWN = 10;

interface BusinessPanelProps {
  readonly customerId: string;
  readonly leadId: string | undefined;
  readonly repId: string | null;
}

/** What is under way with somebody: test drives, holds and sales; each can be begun here. */
export function BusinessPanel({ customerId, leadId, repId }: BusinessPanelProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<'drive' | 'hold' | 'sale'>();
  const close = (): void => setOpened(undefined);
  const about = { customerId, ...(leadId !== undefined && { leadId }), ...(repId !== null && { repId }) };
  return (
    <Panel title={t('person.business')}>
      <Lines customerId={customerId} />
      <div className="line">
        {(['drive', 'hold', 'sale'] as const).map((what) => (
          <Button key={what} onClick={() => setOpened(what)}>
            {t(`person.begin.${what}`)}
          </Button>
        ))}
      </div>
      <Suspense>
        {opened === 'drive' && <BookDialog about={about} onClose={close} />}
        {(opened === 'hold' || opened === 'sale') && (
          <HoldDialog what={opened} about={about} onClose={close} />
        )}
      </Suspense>
    </Panel>
  );
}

function Lines({ customerId }: { customerId: string }) {
  const { t } = useWords();
  const { moment, money } = useFormats();
  const { showroomId } = useDesk();
  const { drives, holds, sales } = useBusiness(customerId);
  if (drives.length + holds.length + sales.length === 0)
    return <p className="soft small">{t('person.noBusiness')}</p>;
  return (
    <ul className="lines">
      {drives.map(({ id, status, unitId, startsAt }) => (
        <li key={id} className="spread">
          <span className="cut">
            <Link
              href={`${addressOf({ showroomId, tab: 'drives' })}?day=${startsAt.slice(0, 10)}&drive=${id}`}
            >
              {moment(startsAt)}
            </Link>{' '}
            <UnitTitle unitId={unitId} />
          </span>
          <Badge>{t(`drives.statuses.${status}`)}</Badge>
        </li>
      ))}
      {holds.map(({ id, status, unitId, expiresAt }) => (
        <li key={id} className="spread">
          <span className="cut">
            <UnitTitle unitId={unitId} />{' '}
            {expiresAt && <span className="soft">{t('sales.until', { time: moment(expiresAt) })}</span>}
          </span>
          <Badge tone="warn">{t(`sales.holdStatuses.${status}`)}</Badge>
        </li>
      ))}
      {sales.map(({ id, title, status, figures, currency }) => (
        <li key={id} className="spread">
          <span className="cut">
            <Link href={addressOf({ showroomId, tab: 'sales', id })}>{title}</Link>{' '}
            <span className="soft">{money(figures.total, currency)}</span>
          </span>
          <Badge tone="accent">{t(`sales.statuses.${status}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}

const UnitTitle = ({ unitId }: { unitId: string }) => <>{useUnit(unitId)?.title}</>;

function useBusiness(customerId: string) {
  const rover = useRover();
  const query = { customerId, limit: SHOWN };
  const { data: drives } = useQuery({
    queryKey: ['customer', customerId, 'drives'],
    queryFn: async ({ signal }) => (await rover.get('/api/v1/test-drives', { query, signal })).data,
  });
  const { data: holds } = useQuery({
    queryKey: ['customer', customerId, 'holds'],
    queryFn: async ({ signal }) => (await rover.get('/api/v1/holds', { query, signal })).data,
  });
  const { data: sales } = useQuery({
    queryKey: ['customer', customerId, 'sales'],
    queryFn: async ({ signal }) => (await rover.get('/api/v1/sales', { query, signal })).data,
  });
  return {
    drives: drives ?? [],
    holds: holds?.filter(({ status }) => status === 'active' || status === 'queued') ?? [],
    sales: sales ?? [],
  };
}
