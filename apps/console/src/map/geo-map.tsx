import { Maximize, Minus, Plus } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { IconButton } from '../design/parts/button.js';
import { useSettings } from '../settings/settings.js';
import type { Mark, Way } from './marks.js';
import { Stage, type Lengths } from './stage.js';
import { useGestures } from './use-gestures.js';
import { useWords } from '../words/words.js';
import './geo-map.css';

interface GeoMapProps {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly ways?: readonly Way[];
  readonly chosen?: string | undefined;
  readonly onChoose?: (id: string) => void;
  /** Shows all anew whenever it changes. */
  readonly fitKey?: string;
}

const ZOOM = 1.6;
const nowhere = (): void => undefined;
const noWays: readonly Way[] = [];

/** A map that needs nobody else's server. What it shows stands in a table beside it for those who cannot see it. */
export default function GeoMap({
  label,
  marks,
  ways = noWays,
  chosen,
  onChoose = nowhere,
  fitKey,
}: GeoMapProps) {
  const { t } = useWords();
  const hint = useId();
  const host = useRef<HTMLDivElement>(null);
  const [base, top] = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)];
  const stage = useRef<Stage>(undefined);
  const latest = useRef(onChoose);
  useEffect(() => void (latest.current = onChoose));
  const choose = useCallback((id: string) => latest.current(id), []);
  useEffect(() => {
    if (!host.current || !base.current || !top.current) return undefined;
    const made = new Stage(base.current, top.current, host.current);
    stage.current = made;
    return () => made.close();
  }, [base, top]);
  useEffect(() => stage.current?.show(marks, ways, chosen), [marks, ways, chosen]);
  useEffect(() => stage.current?.fit(), [fitKey]);
  useEffect(() => {
    if (chosen !== undefined) stage.current?.reveal(chosen);
  }, [chosen]);
  const lengths = useLengths();
  useEffect(() => stage.current?.measureBy(lengths), [lengths]);
  useGestures(host, stage, choose);
  return (
    <div
      ref={host}
      className="geo-map"
      role="application"
      aria-label={label}
      aria-describedby={hint}
      tabIndex={0}
    >
      <canvas ref={base} aria-hidden="true" />
      <canvas ref={top} aria-hidden="true" />
      <span id={hint} className="unseen">
        {t('map.keys')}
      </span>
      <div className="tools">
        <IconButton
          kind="plain"
          label={t('map.zoomIn')}
          icon={<Plus aria-hidden />}
          onClick={() => stage.current?.zoom(ZOOM)}
        />
        <IconButton
          kind="plain"
          label={t('map.zoomOut')}
          icon={<Minus aria-hidden />}
          onClick={() => stage.current?.zoom(1 / ZOOM)}
        />
        <IconButton
          kind="plain"
          label={t('map.fit')}
          icon={<Maximize aria-hidden />}
          onClick={() => stage.current?.fit()}
        />
      </div>
    </div>
  );
}

const MILE_M = 1_609.344;
const FOOT_M = 0.3048;

/** Lengths on the ground, in the reader's units: metres and kilometres, or feet and miles. */
function useLengths(): Lengths {
  const { language, distance } = useSettings();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
    const textOf = (metres: number): string => {
      if (distance === 'km')
        return metres < 1_000 ? `${number.format(metres)} m` : `${number.format(metres / 1_000)} km`;
      return metres < MILE_M / 5
        ? `${number.format(metres / FOOT_M)} ft`
        : `${number.format(metres / MILE_M)} mi`;
    };
    return { unitM: distance === 'km' ? 1_000 : MILE_M, textOf };
  }, [language, distance]);
}
