import { Inject, Injectable } from '@nestjs/common';
import { signalNamed } from '@rover/contracts';
import type {
  BundledReading,
  Caller,
  listReadings,
  RequestOf,
  telemetryTrends,
  Trends,
} from '@rover/contracts';
import type { Page } from '@rover/persistence';
import { CLOCK, type Clock } from '@rover/platform';
import { readingAt, tellsPlace } from '../../access/projection.js';
import { VehicleAccess, type Sight } from '../../access/vehicle-access.js';
import type { Level } from '../rollups/levels.js';
import { States } from '../state/states.service.js';
import { trendColumns, type SignalColumn } from '../store/signal-columns.js';
import { VehicleStateUnknownError } from '../telemetry.errors.js';
import { pointsOfReadings, pointsOfWindows } from './points.js';
import { levelFor, MOST_SINGLE_READINGS, type Span } from './resolution.js';
import { SpanInvalidError } from './trend.errors.js';
import { TrendRepository, type TrendQuestion, type TrendRow } from './trend.repository.js';

const DAY_MS = 86_400_000;
type TrendPoints = Trends['signals'][number]['points'];
type Pointer = (column: SignalColumn) => TrendPoints;

/** What vehicles measured over time. */
@Injectable()
export class TrendService {
  constructor(
    private readonly repository: TrendRepository,
    private readonly states: States,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws VehicleNotFoundError, VehicleStateUnknownError, SpanInvalidError, CursorInvalidError */
  async readings(request: RequestOf<typeof listReadings>, caller: Caller): Promise<Page<BundledReading>> {
    const { vehicleNo, sight } = await this.vehicleFor(request.vehicleId, caller);
    // Nothing is hidden from whoever asks for no span: all that is kept, page by page.
    const span = shownOf(this.spanOf(request, { from: 0 }), sight);
    const page = await this.repository.page(vehicleNo, span, request);
    return { ...page, data: page.data.map((reading) => readingAt(reading, sight)) };
  }

  /** As fine as the number of points allows. @throws VehicleNotFoundError, VehicleStateUnknownError, SpanInvalidError */
  async trends(request: RequestOf<typeof telemetryTrends>, caller: Caller): Promise<Trends> {
    const { vehicleNo, sight } = await this.vehicleFor(request.vehicleId, caller);
    const span = this.spanOf(request);
    const columns = trendColumns.filter(
      ({ signal }) =>
        request.signals.includes(signal) && (sight.reads.has('location') || !tellsPlace(signal)),
    );
    const { resolution, pointsOf } = await this.points({ ...shownOf(span, sight), vehicleNo, columns });
    return {
      vehicleId: request.vehicleId,
      from: new Date(span.from).toISOString(),
      to: new Date(span.to).toISOString(),
      resolution,
      signals: columns.map((column) => ({
        signal: column.signal,
        unit: signalNamed(column.signal)?.unit ?? '',
        points: pointsOf(column),
      })),
    };
  }

  private async points(
    question: TrendQuestion,
  ): Promise<{ resolution: Trends['resolution']; pointsOf: Pointer }> {
    const readings = await this.repository.readings(question, MOST_SINGLE_READINGS + 1);
    if (readings.length <= MOST_SINGLE_READINGS)
      return { resolution: 'reading', pointsOf: (column) => pointsOfReadings(valuesOf(readings, column)) };
    const level = levelFor(question);
    if (!level) throw new SpanInvalidError('This span is longer than trends can show.');
    return {
      resolution: level.name,
      pointsOf: pointer(level, await this.repository.windows(level, question)),
    };
  }

  private async vehicleFor(vehicleId: string, caller: Caller): Promise<{ vehicleNo: number; sight: Sight }> {
    const sight = await this.access.sight(caller, vehicleId, 'telemetry');
    const state = await this.states.find(vehicleId);
    if (!state) throw new VehicleStateUnknownError();
    return { vehicleNo: state.no, sight };
  }

  private spanOf({ from, to }: { from?: string; to?: string }, otherwise: { from?: number } = {}): Span {
    const end = to === undefined ? this.clock.now() : Date.parse(to);
    const begin = from === undefined ? (otherwise.from ?? end - DAY_MS) : Date.parse(from);
    if (begin >= end) throw new SpanInvalidError('The beginning of the span is not before its end.');
    return { from: begin, to: end };
  }
}

/** What is from before the caller's time is not shown: of a span before it, an empty one is left. */
const shownOf = ({ from, to }: Span, { privateSince }: Sight): Span => ({
  from: Math.min(Math.max(from, privateSince), to),
  to,
});

const valuesOf = <V>(rows: readonly TrendRow[], { column }: SignalColumn) =>
  rows.map((row) => ({ time: row.time, value: (row[column] ?? null) as V | null }));

const pointer =
  ({ widthMs }: Level, windows: readonly TrendRow[]): Pointer =>
  (column) =>
    pointsOfWindows(valuesOf(windows, column), widthMs);
