import type { MaintenanceForecast } from '@rover/client';
import { useRover } from '@rover/client/react';
import { Badge, type Tone } from '../../../design/parts/badge.js';
import { useFormats } from '../../../settings/use-formats.js';
import { evidenceText } from './evidence-text.js';
import { Line, ListPanel } from './list-panel.js';
import { useWords } from '../../../words/words.js';

const DAY_MS = 86_400_000;
const A_MONTH = 30;

const toneOf = (dueInDays: number): Tone =>
  dueInDays === 0 ? 'bad' : dueInDays <= A_MONTH ? 'warn' : 'plain';

/** What a vehicle will need by what is known of its use: the soonest first, how sure that is, and what it rests on. */
export function ForecastPanel({ id }: { id: string }) {
  const { t } = useWords();
  const rover = useRover();
  return (
    <ListPanel
      title={t('vehicle.forecast')}
      queryKey={['vehicle', id, 'forecast']}
      load={async (signal) => {
        const path = { vehicleId: id };
        const { data } = await rover.get('/api/v1/vehicles/{vehicleId}/maintenance/forecast', {
          path,
          signal,
        });
        return { data: data.prediction?.components ?? [] };
      }}
      empty={t('vehicle.noForecast')}
      keyOf={({ component }) => component}
    >
      {(forecast) => <Forecast forecast={forecast} />}
    </ListPanel>
  );
}

function Forecast({ forecast }: { forecast: MaintenanceForecast }) {
  const { t, language } = useWords();
  const formats = useFormats();
  const { day, days } = formats;
  const { component, dueInDays, dueAt, low, high, binding, basis, evidence } = forecast;
  const from = Date.parse(dueAt) - dueInDays * DAY_MS;
  const dayAfter = (after: number): string => day(new Date(from + after * DAY_MS).toISOString());
  const due = dueInDays < 1 ? t('vehicle.forecastNow') : t('vehicle.forecastIn', { days: days(dueInDays) });
  const more = [
    low !== high && t('vehicle.between', { low: dayAfter(low), high: dayAfter(high) }),
    t(`vehicle.bindings.${binding}`),
    t(`vehicle.bases.${basis}`),
  ];
  return (
    <>
      <Line
        what={t(`vehicle.components.${component}`)}
        end={<Badge tone={toneOf(dueInDays)}>{due}</Badge>}
        more={more.filter(Boolean).join(' · ')}
      />
      <span className="soft small">
        {evidence.map((one) => evidenceText(one, { t, language, formats })).join('; ')}
      </span>
    </>
  );
}
