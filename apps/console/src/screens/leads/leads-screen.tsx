import { useRover } from '@rover/client/react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { ShowroomChoice } from '../../design/parts/showroom-choice.js';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { Tabs } from '../../design/parts/tabs.js';
import { zoneOr } from '../../data/time-zone.js';
import { useShowrooms } from '../../data/use-showrooms.js';
import { hasRole, useSession } from '../../session/session.js';
import { useCommands } from '../../shell/commands.js';
import { BoardTab } from './board/board-tab.js';
import { DeskContext, type Desk } from './desk.js';
import { tabs, usePlace, type Place } from './place.js';
import { useWords } from '../../words/words.js';
import './leads-screen.css';

const CustomersTab = lazy(() => import('./person/customers-tab.js'));
const LeadPage = lazy(() => import('./person/lead-page.js'));
const CustomerPage = lazy(() => import('./person/customer-page.js'));
const DrivesTab = lazy(() => import('./drives/drives-tab.js'));
const SalesTab = lazy(() => import('./sales/sales-tab.js'));
const SalePage = lazy(() => import('./sales/sale-page.js'));

/** People who may buy: who they are, how far each is, their test drives, and the money when they do. */
export default function LeadsScreen() {
  const { t } = useWords();
  const place = usePlace();
  const { showrooms, error, refetch } = useShowrooms();
  const showroom = showrooms?.find(({ id }) => id === place.showroomId) ?? showrooms?.[0];
  return (
    <div className="leads screen">
      <header>
        <h1>{t('leads.title')}</h1>
        {showroom && showrooms && showrooms.length > 1 && (
          <ShowroomChoice
            showrooms={showrooms}
            value={showroom.id}
            onChoose={(showroomId) => place.to({ showroomId, tab: place.tab })}
          />
        )}
      </header>
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : !showrooms ? (
        <Loading rows={10} />
      ) : showroom ? (
        <Showroom
          key={showroom.id}
          showroomId={showroom.id}
          timeZone={zoneOr(showroom.timeZone)}
          place={place}
        />
      ) : (
        <Empty title={t('floor.none')}>{t('floor.noneMore')}</Empty>
      )}
    </div>
  );
}

interface ShowroomProps {
  readonly showroomId: string;
  readonly timeZone: string;
  readonly place: ReturnType<typeof usePlace>;
}

function Showroom({ showroomId, timeZone, place }: ShowroomProps) {
  const { t, language } = useWords();
  const { to, tab } = place;
  const { desk, error, refetch } = useDeskOf(showroomId, timeZone);
  useCommands(
    useMemo(
      () =>
        tabs.map((one) => ({
          id: `leads-${one}`,
          name: t('shell.goTo', { screen: t(`leads.tabs.${one}`) }),
          run: () => to({ showroomId, tab: one }),
        })),
      [t, language, to, showroomId],
    ),
  );
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!desk) return <Loading rows={10} />;
  return (
    <DeskContext value={desk}>
      <div className="tabbed">
        <Tabs
          label={t('leads.title')}
          tabs={tabs.map((one) => ({ id: one, label: t(`leads.tabs.${one}`) }))}
          chosen={tab}
          onChoose={(one) => to({ showroomId, tab: one })}
        >
          <Suspense fallback={<Loading />}>
            <Shown place={{ ...place, showroomId }} />
          </Suspense>
        </Tabs>
      </div>
    </DeskContext>
  );
}

function Shown({ place: { tab, id } }: { place: Place }) {
  if (tab === 'board') return id === undefined ? <BoardTab /> : <LeadPage key={id} leadId={id} />;
  if (tab === 'customers')
    return id === undefined ? <CustomersTab /> : <CustomerPage key={id} customerId={id} />;
  if (tab === 'drives') return <DrivesTab />;
  return id === undefined ? <SalesTab /> : <SalePage key={id} saleId={id} />;
}

/** Who sells in a showroom, and what the session may do there. */
function useDeskOf(showroomId: string, timeZone: string) {
  const rover = useRover();
  const session = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['reps', showroomId],
    queryFn: async ({ signal }) =>
      (await rover.get('/api/v1/showrooms/{showroomId}/reps', { path: { showroomId }, signal })).data,
  });
  const desk = useMemo<Desk | undefined>(
    () =>
      data && {
        showroomId,
        timeZone,
        reps: data,
        me: data.find(({ userId }) => userId !== null && userId === session?.user),
        isManager: hasRole(session, ['admin', 'manager']),
      },
    [data, showroomId, timeZone, session],
  );
  return { desk, error: desk ? null : error, refetch: () => void refetch() };
}
