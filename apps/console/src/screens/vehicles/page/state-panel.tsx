import type { Dtc, VehicleState } from '@rover/client';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { Panel } from '../../../design/parts/panel.js';
import { Empty } from '../../../design/parts/states.js';
import { useNow } from '../../../data/use-now.js';
import { useFormats } from '../../../settings/use-formats.js';
import { shownNames, valueText, wordOf } from './signals.js';
import { useWords } from '../../../words/words.js';

type Signals = VehicleState['signals'];

/** The latest value of each signal, as it comes. */
export function StatePanel({ state, isPast }: { state: VehicleState | null | undefined; isPast: boolean }) {
  const { t } = useWords();
  const formats = useFormats();
  const now = useNow();
  const signals = state?.signals ?? {};
  const shown = shownNames.flatMap((name) => {
    const value = signals[name]?.value;
    return typeof value === 'number' ? [{ name, value }] : [];
  });
  return (
    <Panel
      title={t('vehicle.state')}
      aside={
        state && (
          <span className="soft small">
            {isPast
              ? formats.moment(state.deviceTime)
              : t('vehicle.heard', {
                  ago: formats.ago(state.deviceTime, Math.max(now, Date.parse(state.deviceTime))),
                })}
          </span>
        )
      }
    >
      {shown.length === 0 ? (
        <Empty title={t('vehicle.silent')}>{t('vehicle.silentMore')}</Empty>
      ) : (
        <dl className="tiles">
          {shown.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`signals.${wordOf(name)}`)}</dt>
              <dd>{valueText(name, value, formats)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

const dtcTones: Record<Dtc['status'], Tone> = { pending: 'warn', confirmed: 'bad', permanent: 'bad' };

/** What the vehicle itself complains of. */
export function DtcPanel({ signals }: { signals: Signals }) {
  const { t } = useWords();
  const codes = (signals['dtcs']?.value ?? []) as readonly Dtc[];
  const lamp = signals['milOn']?.value;
  return (
    <Panel title={t('vehicle.dtcs')}>
      {lamp !== undefined && (
        <p className={lamp === true ? 'bad small' : 'soft small'}>
          {t(lamp === true ? 'vehicle.lampOn' : 'vehicle.lampOff')}
        </p>
      )}
      {codes.length === 0 ? (
        <p className="soft small">{t('vehicle.noDtcs')}</p>
      ) : (
        <ul className="lines">
          {codes.map(({ code, status }) => (
            <li key={`${code}-${status}`} className="spread">
              <span className="mono">{code}</span>
              <Badge tone={dtcTones[status]}>{t(`vehicle.dtcStatuses.${status}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
