import { scaleLinear, scaleTime } from 'd3-scale';
import { useId, useMemo, useState, type PointerEvent } from 'react';
import { useDrawnWidth } from '../../../design/parts/use-width.js';
import { useFormats } from '../../../settings/use-formats.js';
import { useSettings } from '../../../settings/settings.js';
import { valueText, type ShownSignal } from './signals.js';
import { bandPath, linePath, nearestTo, type TrendShape } from './trend-shape.js';
import { useWords } from '../../../words/words.js';

interface TrendChartProps {
  readonly signal: ShownSignal;
  readonly name: string;
  readonly shape: TrendShape;
  readonly from: number;
  readonly to: number;
  /** Told the span that was dragged over. */
  readonly onZoom: (from: number, to: number) => void;
}

const HEIGHT = 220;
const MARGIN = { top: 12, right: 12, bottom: 24, left: 64 };
const TICKS = 4;
const TICK_PX = 110;
const NARROWEST_DRAG_PX = 8;
const NEAR_PX = 24;

/** One signal over time. Where nothing was heard, nothing is drawn but the gap. */
export function TrendChart({ signal, name, shape, from, to, onZoom }: TrendChartProps) {
  const { t } = useWords();
  const formats = useFormats();
  const hatch = useId();
  const [ref, width, grown] = useDrawnWidth();
  const [dragged, setDragged] = useState<[number, number]>();
  const [pointed, setPointed] = useState<number>();
  const x = scaleTime([from, to], [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)]);
  const y = scaleLinear(padded(shape.least, shape.most), [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(TICKS);
  const timeAt = (event: PointerEvent<SVGElement>): number => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.min(to, Math.max(from, x.invert((event.clientX - left) / grown).getTime()));
  };
  const near = ((to - from) / Math.max(1, width)) * NEAR_PX;
  const value = pointed === undefined ? undefined : nearestTo(shape, pointed, near);
  const text = (number: number): string => valueText(signal, number, formats);
  return (
    <div ref={ref} className="trend">
      {width > 0 && (
        <svg
          width={width * grown}
          height={HEIGHT * grown}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={t('vehicle.chart', { signal: name, least: text(shape.least), most: text(shape.most) })}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragged([timeAt(event), timeAt(event)]);
          }}
          onPointerMove={(event) => {
            setPointed(timeAt(event));
            if (dragged) setDragged([dragged[0], timeAt(event)]);
          }}
          onPointerUp={() => {
            if (dragged && Math.abs(x(dragged[1]) - x(dragged[0])) > NARROWEST_DRAG_PX)
              onZoom(Math.min(...dragged), Math.max(...dragged));
            setDragged(undefined);
          }}
          onPointerCancel={() => setDragged(undefined)}
          onPointerLeave={() => setPointed(undefined)}
        >
          <defs>
            <pattern
              id={hatch}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line y2="7" />
            </pattern>
          </defs>
          <Axes x={x} y={y} width={width} textOf={text} span={to - from} />
          <Gaps gaps={shape.gaps} x={x} fill={`url(#${hatch})`} />
          {shape.runs.map((run) => (
            <g key={run[0]!.time}>
              <path className="band" d={bandPath(run, x, y)} />
              <path className="value" d={linePath(run, x, y)} />
              {run.length === 1 && (
                <circle className="lone" cx={x(run[0]!.time)} cy={y(run[0]!.value)} r="2.5" />
              )}
            </g>
          ))}
          {value && <circle className="pointed" cx={x(value.time)} cy={y(value.value)} r="4" />}
          {dragged && (
            <rect
              className="dragged"
              x={x(Math.min(...dragged))}
              width={Math.abs(x(dragged[1]) - x(dragged[0]))}
              y={MARGIN.top}
              height={HEIGHT - MARGIN.top - MARGIN.bottom}
            />
          )}
        </svg>
      )}
      <p className="soft small reading">
        {value ? `${text(value.value)} · ${formats.moment(value.time)}` : t('vehicle.drag')}
      </p>
    </div>
  );
}

type TimeScale = ReturnType<typeof scaleTime<number, number>>;
type ValueScale = ReturnType<typeof scaleLinear<number, number>>;

interface AxesProps {
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly width: number;
  readonly textOf: (value: number) => string;
  /** How long all of it is, ms. */
  readonly span: number;
}

function Axes({ x, y, width, textOf, span }: AxesProps) {
  const { language } = useSettings();
  const clock = useMemo(() => clockOf(language, span), [language, span]);
  return (
    <g aria-hidden="true">
      {y.ticks(TICKS).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line className="grid" x1={MARGIN.left} x2={width - MARGIN.right} />
          <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
            {textOf(tick)}
          </text>
        </g>
      ))}
      {x.ticks(Math.max(2, Math.floor(width / TICK_PX))).map((tick) => (
        <text key={tick.getTime()} x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
          {clock.format(tick)}
        </text>
      ))}
    </g>
  );
}

/** Where nothing was heard, it says so. */
function Gaps({ gaps, x, fill }: { gaps: TrendShape['gaps']; x: TimeScale; fill: string }) {
  const { t } = useWords();
  const { moment } = useFormats();
  return gaps.map((gap) => (
    <rect
      key={gap.from}
      className="gap"
      fill={fill}
      x={x(gap.from)}
      width={Math.max(1, x(gap.to) - x(gap.from))}
      y={MARGIN.top}
      height={HEIGHT - MARGIN.top - MARGIN.bottom}
    >
      <title>{t('vehicle.gap', { from: moment(gap.from), to: moment(gap.to) })}</title>
    </rect>
  ));
}

/** A line that is flat lies in the middle. */
const padded = (least: number, most: number): [number, number] =>
  least === most ? [least - 1, most + 1] : [least, most];

const DAY_MS = 86_400_000;
const clockOf = (language: string, span: number): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(
    language,
    span > 2 * DAY_MS ? { month: 'short', day: 'numeric' } : { hour: '2-digit', minute: '2-digit' },
  );
