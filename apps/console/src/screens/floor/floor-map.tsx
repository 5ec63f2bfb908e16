import type { ShowroomRoom } from '@rover/client';
import { useMemo, type PointerEvent } from 'react';
import { useDrawnWidth } from '../../design/parts/use-width.js';
import { boundsOf, centreOf, fitInto, type Fit, type Plan, type Point } from './geometry.js';
import { VisitorsLayer } from './visitors-layer.js';
import { useWords } from '../../words/words.js';

interface FloorMapProps {
  readonly view: ShowroomRoom;
  readonly plan: Plan;
  /** Customers who are likely to buy. */
  readonly likely: ReadonlyMap<string, unknown>;
  /** Corners of a zone that is being drawn. */
  readonly drawn?: readonly Point[];
  /** Called with metres where somebody points. */
  readonly onPoint?: (point: Point) => void;
}

const MOST_HEIGHT = 620;
const GRID = 10;

/** The floor from above: zones and vehicles, people, and where they stood of late. */
export function FloorMap({ view, plan, likely, drawn = [], onPoint }: FloorMapProps) {
  const { t } = useWords();
  const [ref, width, grown] = useDrawnWidth();
  const bounds = useMemo(() => boundsOf(plan.outline), [plan]);
  const height = Math.min(MOST_HEIGHT, Math.round((width * bounds.height) / bounds.width));
  const fit = useMemo(() => fitInto(bounds, width, height), [bounds, width, height]);
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = fit.toFloor([(event.clientX - box.left) / grown, (event.clientY - box.top) / grown]);
    onPoint?.([Math.round(x * GRID) / GRID, Math.round(y * GRID) / GRID]);
  };
  const visitors = view.floor?.visitors ?? [];
  return (
    <div
      ref={ref}
      className="floor-map"
      data-drawing={onPoint ? '' : undefined}
      onPointerDown={onPoint && point}
    >
      {width > 0 && (
        <div
          style={{ height: height * grown }}
          role="img"
          aria-label={t('floor.mapOf', { count: visitors.length })}
        >
          <PlanLayer
            plan={plan}
            counts={view.floor?.zones ?? {}}
            drawn={drawn}
            fit={fit}
            width={width}
            height={height}
            grown={grown}
          />
          <VisitorsLayer
            visitors={visitors}
            likely={likely}
            heatmap={view.heatmap}
            plan={plan}
            fit={fit}
            width={width}
            height={height}
            grown={grown}
          />
        </div>
      )}
    </div>
  );
}

interface PlanLayerProps {
  readonly plan: Plan;
  readonly counts: Readonly<Record<string, number>>;
  readonly drawn: readonly Point[];
  readonly fit: Fit;
  readonly width: number;
  readonly height: number;
  readonly grown: number;
}

function PlanLayer({ plan, counts, drawn, fit, width, height, grown }: PlanLayerProps) {
  const points = (outline: readonly Point[]): string =>
    outline.map((corner) => fit.toPage(corner).join(',')).join(' ');
  return (
    <svg width={width * grown} height={height * grown} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polygon className="outline" points={points(plan.outline)} />
      {plan.zones.map(({ name, kind, outline }) => {
        const [x] = fit.toPage(centreOf(outline));
        return (
          <g key={name}>
            <polygon className="zone" data-kind={kind} points={points(outline)} />
            <text x={x} y={fit.toPage([0, boundsOf(outline).top])[1] + 16} textAnchor="middle">
              {name} {counts[name] ?? ''}
            </text>
          </g>
        );
      })}
      {plan.placements.map(({ unitId, at }) => {
        const [x, y] = fit.toPage(at);
        return <rect key={unitId} className="vehicle" x={x - 11} y={y - 5} width="22" height="10" rx="3" />;
      })}
      {drawn.length > 0 && <polyline className="drawn" points={points(drawn)} />}
      {drawn.map((corner) => {
        const [x, y] = fit.toPage(corner);
        return <circle key={corner.join()} className="corner" cx={x} cy={y} r="4" />;
      })}
    </svg>
  );
}
