import type { Floor, Heatmap } from '@rover/client';
import { useEffect, useMemo, useRef } from 'react';
import { placeOf, type Fit, type Plan, type Point } from './geometry.js';
import { approach, paintDots, paintHeat, type Colours, type Dot } from './paint.js';

interface VisitorsLayerProps {
  readonly visitors: Floor['visitors'];
  /** Customers who are likely to buy. */
  readonly likely: ReadonlyMap<string, unknown>;
  readonly heatmap: Heatmap | null;
  readonly plan: Plan;
  readonly fit: Fit;
  readonly width: number;
  readonly height: number;
  /** How much larger than that all of it is drawn. */
  readonly grown: number;
}

/** People and where they stood of late, on one canvas: two hundred of them cost a millisecond a frame. */
export function VisitorsLayer({
  visitors,
  likely,
  heatmap,
  plan,
  fit,
  width,
  height,
  grown,
}: VisitorsLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dots = useRef(new Map<string, Dot>());
  const zones = useMemo(() => new Map(plan.zones.map((zone) => [zone.name, zone])), [plan]);
  const places = useMemo(() => {
    const found = visitors.map((visitor) => [visitor.visitorId, placeOf(visitor, zones)] as const);
    return new Map(found.filter((one): one is readonly [string, Point] => one[1] !== undefined));
  }, [visitors, zones]);
  useEffect(() => {
    const customers = new Map(visitors.map(({ visitorId, customerId }) => [visitorId, customerId]));
    for (const id of dots.current.keys()) if (!places.has(id)) dots.current.delete(id);
    for (const [id, [x, y]] of places) {
      const before = dots.current.get(id);
      const customer = customers.get(id) ?? null;
      dots.current.set(id, {
        ...{ x: before?.x ?? x, y: before?.y ?? y },
        ...{ isKnown: customer !== null, isLikely: customer !== null && likely.has(customer) },
      });
    }
    return animate(canvas.current, { dots: dots.current, places, heatmap, fit, grown });
  }, [visitors, likely, places, heatmap, fit, width, height, grown]);
  const ratio = window.devicePixelRatio * grown;
  return (
    <canvas
      ref={canvas}
      width={width * ratio}
      height={height * ratio}
      style={{ width: width * grown, height: height * grown }}
      aria-hidden="true"
    />
  );
}

interface Scene {
  readonly dots: Map<string, Dot>;
  readonly places: ReadonlyMap<string, Point>;
  readonly heatmap: Heatmap | null;
  readonly fit: Fit;
  readonly grown: number;
}

/** Draws until everybody has arrived; answers how to stop. */
function animate(
  element: HTMLCanvasElement | null,
  { dots, places, heatmap, fit, grown }: Scene,
): () => void {
  const canvas = element?.getContext('2d');
  if (!element || !canvas) return () => undefined;
  const colours = coloursOf(element);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let last = performance.now();
  let frame = 0;
  const draw = (now: number): void => {
    const isMoving = approach(dots, places, isCalm ? 1_000 : (now - last) / 1_000);
    last = now;
    const ratio = window.devicePixelRatio * grown;
    canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
    canvas.clearRect(0, 0, element.width, element.height);
    paintHeat(canvas, heatmap, fit, colours);
    paintDots(canvas, dots, fit, colours);
    if (isMoving) frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}

/** A canvas knows no variables: it is told what they are in the theme of now. */
function coloursOf(element: HTMLElement): Colours {
  const isDark =
    getComputedStyle(element).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = document.documentElement.dataset.theme;
  return theme === 'dark' || (theme === undefined && isDark)
    ? { heat: '#e5a93a', visitor: '#aebdff', known: '#4ec98a', edge: '#13161b' }
    : { heat: '#e08a00', visitor: '#2443c4', known: '#1a8a52', edge: '#ffffff' };
}
