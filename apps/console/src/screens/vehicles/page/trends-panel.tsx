import { useRover } from '@rover/client/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, ZoomIn } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, IconButton } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { Failed, Loading } from '../../../design/parts/states.js';
import { shownNames, wordOf, type ShownSignal } from './signals.js';
import { TrendChart } from './trend-chart.js';
import { shapeOf } from './trend-shape.js';
import type { Moment } from './use-moment.js';
import { useWords } from '../../../words/words.js';

const HOUR_MS = 3_600_000;
const spans = {
  hour: HOUR_MS,
  quarter: 6 * HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
  month: 30 * 24 * HOUR_MS,
} as const;
type Span = keyof typeof spans;
const spanNames = Object.keys(spans) as Span[];

const LEAST_MS = 60_000;
const LIVE_MS = 10_000;

interface TrendsPanelProps {
  readonly id: string;
  readonly moment: Moment | undefined;
  /** Signals that it is known to have. */
  readonly known: readonly string[];
}

/** How a signal went. It moves with the time until somebody zooms in. */
export function TrendsPanel({ id, moment, known }: TrendsPanelProps) {
  const { t } = useWords();
  const offered = shownNames.filter((name) => known.length === 0 || known.includes(name));
  const [chosen, setChosen] = useState<ShownSignal>();
  const signal = chosen ?? offered[0] ?? 'speed';
  const [span, setSpan] = useState<Span>('hour');
  const [zoomed, setZoomed] = useState<readonly [number, number]>();
  const { data, error, refetch, isPlaceholderData } = useTrend({ id, signal, span, zoomed, moment });
  const trend = data?.signals[0];
  const shape = useMemo(() => trend && shapeOf(trend.points), [trend]);
  const [from, to] = data ? [Date.parse(data.from), Date.parse(data.to)] : [0, 0];
  const move = (by: number): void => setZoomed([from + by * (to - from), to + by * (to - from)]);
  const nearer = (): void => setZoomed([from + (to - from) / 4, to - (to - from) / 4]);
  const word = t(`signals.${wordOf(signal)}`);
  return (
    <Panel
      title={t('vehicle.trends')}
      aside={
        <Choices
          signal={signal}
          offered={offered}
          span={span}
          onSignal={setChosen}
          onSpan={(value) => {
            setSpan(value);
            setZoomed(undefined);
          }}
        />
      }
    >
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data || !shape ? (
        <Loading rows={5} />
      ) : (
        <div aria-busy={isPlaceholderData}>
          {shape.runs.length === 0 ? (
            <p className="state">{t('vehicle.noTrend')}</p>
          ) : (
            <TrendChart
              signal={signal}
              name={word}
              shape={shape}
              from={from}
              to={to}
              onZoom={(begin, end) => end - begin >= LEAST_MS && setZoomed([begin, end])}
            />
          )}
          <div className="spread">
            <span className="soft small">
              {[
                t(`vehicle.resolutions.${data.resolution}`),
                shape.gaps.length > 0
                  ? t('vehicle.gaps', { count: shape.gaps.length })
                  : shape.runs.length > 0 && t('vehicle.noGaps'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="line">
              {zoomed && <Button onClick={() => setZoomed(undefined)}>{t('vehicle.whole')}</Button>}
              <IconButton
                label={t('vehicle.earlier')}
                icon={<ChevronLeft aria-hidden />}
                onClick={() => move(-0.5)}
              />
              <IconButton
                label={t('vehicle.later')}
                icon={<ChevronRight aria-hidden />}
                disabled={to >= Date.now() - LEAST_MS}
                onClick={() => move(0.5)}
              />
              <IconButton
                label={t('vehicle.nearer')}
                icon={<ZoomIn aria-hidden />}
                disabled={to - from < 2 * LEAST_MS}
                onClick={nearer}
              />
            </span>
          </div>
        </div>
      )}
    </Panel>
  );
}

interface ChoicesProps {
  readonly signal: ShownSignal;
  readonly offered: readonly ShownSignal[];
  readonly span: Span;
  readonly onSignal: (signal: ShownSignal) => void;
  readonly onSpan: (span: Span) => void;
}

function Choices({ signal, offered, span, onSignal, onSpan }: ChoicesProps) {
  const { t } = useWords();
  return (
    <span className="line">
      <Choice
        label={t('vehicle.signal')}
        value={signal}
        options={offered.map((value) => [value, t(`signals.${wordOf(value)}`)])}
        onChoose={onSignal}
      />
      <Choice
        label={t('vehicle.span')}
        value={span}
        options={spanNames.map((value) => [value, t(`vehicle.spans.${value}`)])}
        onChoose={onSpan}
      />
    </span>
  );
}

interface Wanted {
  readonly id: string;
  readonly signal: ShownSignal;
  readonly span: Span;
  readonly zoomed: readonly [number, number] | undefined;
  readonly moment: Moment | undefined;
}

function useTrend({ id, signal, span, zoomed, moment }: Wanted) {
  const rover = useRover();
  const isLive = !zoomed && !moment;
  return useQuery({
    queryKey: ['vehicle', id, 'trend', signal, zoomed ?? span, moment?.at],
    queryFn: async ({ signal: leaving }) => {
      const end = zoomed?.[1] ?? (moment ? Date.parse(moment.at) : Date.now());
      const begin = zoomed?.[0] ?? end - spans[span];
      const { data } = await rover.get('/api/v1/vehicles/{vehicleId}/telemetry/trends', {
        path: { vehicleId: id },
        query: {
          signals: [signal],
          from: new Date(begin).toISOString(),
          to: new Date(end).toISOString(),
        },
        signal: leaving,
      });
      return data;
    },
    placeholderData: keepPreviousData,
    ...(isLive && { refetchInterval: LIVE_MS }),
  });
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

const Choice = <Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) => (
  <select
    className="input"
    aria-label={label}
    value={value}
    onChange={(event) => onChoose(event.target.value as Value)}
  >
    {options.map(([option, word]) => (
      <option key={option} value={option}>
        {word}
      </option>
    ))}
  </select>
);
