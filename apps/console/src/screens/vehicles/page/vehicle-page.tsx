import type { Vehicle } from '@rover/client';
import { ArrowLeft, History } from 'lucide-react';
import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { Button } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import { hasRole, useSession } from '../../../session/session.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useKey } from '../../../shell/commands.js';
import { nameOf } from '../names.js';
import { Status } from '../vehicle-columns.js';
import { ForecastPanel } from './forecast-panel.js';
import {
  AlertsPanel,
  DocumentsPanel,
  DuePanel,
  HistoryPanel,
  OdometerPanel,
  OwnersPanel,
} from './side-panels.js';
import { DtcPanel, StatePanel } from './state-panel.js';
import { TrendsPanel } from './trends-panel.js';
import { TripsPanel } from './trips-panel.js';
import { useMoment, type Moment } from './use-moment.js';
import { useVehiclePage } from './use-vehicle-page.js';
import { useWords } from '../../../words/words.js';
import './vehicle-page.css';

/** One vehicle and everything that is known of it, live or as it was at the end of a day. */
export default function VehiclePage({ id }: { id: string }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [moment, setDay] = useMoment();
  const { vehicle, state, error, isUnknown, isLoading } = useVehiclePage(id, moment);
  const name = vehicle ? nameOf(vehicle) : t('vehicles.unnamed', { id });
  useKey('Escape', () => go('/vehicles'));
  const signals = state?.signals ?? {};
  const maySeeForecast = hasRole(useSession(), ['admin', 'manager', 'fleetOperator']);
  return (
    <div className="vehicle-page screen">
      <header>
        <Link
          href="/vehicles"
          className="button"
          data-kind="quiet"
          data-square=""
          aria-label={t('vehicle.back')}
        >
          <ArrowLeft aria-hidden />
        </Link>
        <h1>{name}</h1>
        {vehicle?.plate && <span className="plate">{vehicle.plate}</span>}
        {vehicle && <Status status={vehicle.status} />}
        <DayField moment={moment} onChange={setDay} />
      </header>
      {isLoading ? (
        <Loading rows={12} />
      ) : isUnknown && moment === undefined ? (
        isMissing(error) ? (
          <Empty title={t('vehicle.unknown')}>{t('vehicle.unknownMore')}</Empty>
        ) : (
          <Failed error={error} />
        )
      ) : (
        <div className="scroll">
          {moment && <PastBar moment={moment} onBack={() => setDay('')} />}
          <div className="columns">
            <div className="stack">
              <StatePanel state={state} isPast={moment !== undefined} />
              <TripsPanel id={id} name={name} moment={moment} state={state} />
              <TrendsPanel id={id} moment={moment} known={Object.keys(signals)} />
            </div>
            <div className="stack">
              <AlertsPanel id={id} />
              <DuePanel id={id} />
              {maySeeForecast && <ForecastPanel id={id} />}
              <DtcPanel signals={signals} />
              {vehicle && <Profile vehicle={vehicle} />}
              <OdometerPanel id={id} />
              <DocumentsPanel id={id} />
              <OwnersPanel id={id} />
              <HistoryPanel id={id} />
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

const NOT_FOUND = 404;
const isMissing = (error: unknown): boolean => (error as { status?: number } | null)?.status === NOT_FOUND;

function DayField({ moment, onChange }: { moment: Moment | undefined; onChange: (day: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <span className="push line day">
      <label htmlFor={id} className="soft small">
        {t('vehicle.asOf')}
      </label>
      <input
        id={id}
        type="date"
        className="input"
        value={moment?.day ?? ''}
        max={new Date().toISOString().slice(0, 10)}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}

function PastBar({ moment, onBack }: { moment: Moment; onBack: () => void }) {
  const { t } = useWords();
  const { day } = useFormats();
  return (
    <div className="past spread" role="status">
      <span className="line">
        <History className="icon" aria-hidden />
        {t('vehicle.past', { day: day(moment.day) })}
      </span>
      <Button onClick={onBack}>{t('vehicle.now')}</Button>
    </div>
  );
}

function Profile({ vehicle }: { vehicle: Vehicle }) {
  const { t } = useWords();
  const { distance, day } = useFormats();
  const { firstRegisteredOn, lastMaintenanceAt, odometer } = vehicle;
  const facts = [
    ['vin', vehicle.vin],
    ['plate', vehicle.plate],
    ['modelYear', vehicle.modelYear],
    ['trim', vehicle.trim],
    ['bodyClass', vehicle.bodyClass],
    ['fuelType', vehicle.fuelType],
    ['transmission', vehicle.transmission],
    ['driveType', vehicle.driveType],
    ['colour', vehicle.colour],
    ['odometer', odometer === undefined ? undefined : distance(odometer)],
    ['stockNumber', vehicle.stockNumber],
    ['firstRegisteredOn', firstRegisteredOn && day(firstRegisteredOn)],
    ['lastMaintenanceAt', lastMaintenanceAt && day(lastMaintenanceAt)],
  ] as const;
  return (
    <Panel title={t('vehicle.profile')}>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name} className="fact">
                <dt>{t(`vehicle.facts.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Panel>
  );
}
