import { lazy, Suspense } from 'react';
import { useLocation, useParams } from 'wouter';
import { Empty, Failed, Loading } from '../../design/parts/states.js';
import { Tabs } from '../../design/parts/tabs.js';
import { MapTab } from './map/map-tab.js';
import { NewFleet } from './new-fleet.js';
import { useFleets, useLiveFleet } from './use-fleets.js';
import { useWords } from '../../words/words.js';
import './fleet-screen.css';

const AlertsTab = lazy(() => import('./alerts/alerts-tab.js'));
const RulesTab = lazy(() => import('./rules/rules-tab.js'));
const ComplianceTab = lazy(() => import('./compliance/compliance-tab.js'));
const CostsTab = lazy(() => import('./costs/costs-tab.js'));

const tabs = ['map', 'alerts', 'rules', 'compliance', 'costs'] as const;
type Tab = (typeof tabs)[number];
const views = { map: MapTab, alerts: AlertsTab, rules: RulesTab, compliance: ComplianceTab, costs: CostsTab };

/** A fleet: where it is, what rings, by which rules, what it owes to the law, and what it costs. */
export default function FleetScreen() {
  const { t } = useWords();
  const { id, tab: named } = useParams<{ id?: string; tab?: string }>();
  const [, go] = useLocation();
  const { data, error, refetch } = useFleets();
  const fleets = data?.data ?? [];
  const fleet = fleets.find((one) => one.id === id) ?? (id === undefined ? fleets[0] : undefined);
  const tab = tabs.find((one) => one === named) ?? 'map';
  const to = (fleetId: string, next: Tab): void => go(`/fleet/${encodeURIComponent(fleetId)}/${next}`);
  return (
    <div className="fleet screen">
      <header>
        <h1>{t('fleet.title')}</h1>
        {fleets.length > 0 && (
          <select
            className="input which"
            aria-label={t('fleet.which')}
            value={fleet?.id ?? ''}
            onChange={(event) => to(event.target.value, tab)}
          >
            {!fleet && <option value="">{id}</option>}
            {fleets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
        {fleet && <span className="soft small">{t('vehicles.found', { count: fleet.vehicles })}</span>}
        <span className="push">
          <NewFleet onMade={(fleetId) => to(fleetId, 'map')} />
        </span>
      </header>
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={10} />
      ) : !fleet ? (
        <Empty title={t('fleet.none')}>{t('fleet.noneMore')}</Empty>
      ) : (
        <Shown key={fleet.id} fleetId={fleet.id} tab={tab} onTab={(next) => to(fleet.id, next)} />
      )}
    </div>
  );
}

function Shown({ fleetId, tab, onTab }: { fleetId: string; tab: Tab; onTab: (tab: Tab) => void }) {
  const { t } = useWords();
  useLiveFleet(fleetId);
  const View = views[tab];
  return (
    <div className="tabbed">
      <Tabs
        label={t('fleet.title')}
        tabs={tabs.map((one) => ({ id: one, label: t(`fleet.tabs.${one}`) }))}
        chosen={tab}
        onChoose={onTab}
      >
        <Suspense fallback={<Loading />}>
          <View fleetId={fleetId} />
        </Suspense>
      </Tabs>
    </div>
  );
}
