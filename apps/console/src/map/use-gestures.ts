import { useEffect, type RefObject } from 'react';
import type { Stage } from './stage.js';

const WHEEL = 0.0016;
const STEP_PX = 60;
const STEP_ZOOM = 1.6;
/** Less is a click, or a trembling finger. */
const CLICK_PX = 5;

interface Held {
  x: number;
  y: number;
}

/** Moves a map by pointer, wheel, two fingers and keys. */
export function useGestures(
  host: RefObject<HTMLElement | null>,
  stage: RefObject<Stage | undefined>,
  onChoose: (id: string) => void,
): void {
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const held = new Map<number, Held>();
    let travelled = 0;
    const placeOf = ({ clientX, clientY }: MouseEvent): Held => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const onDown = (event: PointerEvent): void => {
      if ((event.target as Element).closest('button')) return;
      element.setPointerCapture(event.pointerId);
      held.set(event.pointerId, placeOf(event));
      travelled = 0;
    };
    const onMove = (event: PointerEvent): void => {
      const place = placeOf(event);
      const before = held.get(event.pointerId);
      if (!before) return stage.current?.point(stage.current.markAt(place)?.id);
      travelled += Math.hypot(place.x - before.x, place.y - before.y);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (other) pinch(stage.current, before, place, other);
      else if (travelled > CLICK_PX) stage.current?.pan(place.x - before.x, place.y - before.y);
      held.set(event.pointerId, place);
    };
    const onUp = (event: PointerEvent): void => {
      if (!held.delete(event.pointerId) || travelled > CLICK_PX || event.type === 'pointercancel') return;
      const mark = stage.current?.markAt(placeOf(event));
      if (mark) onChoose(mark.id);
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      stage.current?.zoom(Math.exp(-event.deltaY * WHEEL), placeOf(event));
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
      if (stage.current && moveBy(stage.current, event.key)) event.preventDefault();
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('keydown', onKey);
    };
  }, [host, stage, onChoose]);
}

function pinch(stage: Stage | undefined, before: Held, now: Held, other: Held): void {
  const apart = Math.hypot(before.x - other.x, before.y - other.y);
  if (apart === 0) return;
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  stage?.zoom(Math.hypot(now.x - other.x, now.y - other.y) / apart, middle);
}

function moveBy(stage: Stage, key: string): boolean {
  const steps: Record<string, () => void> = {
    ArrowLeft: () => stage.pan(STEP_PX, 0),
    ArrowRight: () => stage.pan(-STEP_PX, 0),
    ArrowUp: () => stage.pan(0, STEP_PX),
    ArrowDown: () => stage.pan(0, -STEP_PX),
    '+': () => stage.zoom(STEP_ZOOM),
    '=': () => stage.zoom(STEP_ZOOM),
    '-': () => stage.zoom(1 / STEP_ZOOM),
    '0': () => stage.fit(),
  };
  const step = steps[key];
  step?.();
  return step !== undefined;
}
