import type { Comparable, ExplainedDeal } from '@rover/client';
import { scaleLinear } from 'd3-scale';
import { useDrawnWidth } from '../../design/parts/use-width.js';
import type { Formats } from '../../settings/formats.js';
import { useFormats } from '../../settings/use-formats.js';
import { useWords } from '../../words/words.js';
import './comparables.css';

interface Point {
  readonly id: string;
  readonly odometer: number;
  readonly price: number;
  readonly modelYear: number;
}

const HEIGHT = 220;
const MARGIN = { top: 10, right: 12, bottom: 26, left: 52 };
const TICKS = 4;

const pointOf = ({ id, odometer, askingPrice, modelYear }: Comparable): Point[] =>
  odometer === undefined ? [] : [{ id, odometer, price: askingPrice, modelYear }];

/** What others of its kind ask, against how far they have been driven: a good deal lies below the cloud. */
export function Comparables({ deal }: { deal: ExplainedDeal }) {
  const { t } = useWords();
  const { comparables, listing } = deal;
  const points = comparables.nearest.flatMap(pointOf);
  const own = pointOf({ ...listing, distance: 0 });
  return (
    <section>
      <h3>{t('deal.comparables')}</h3>
      {points.length === 0 ? (
        <p className="soft small">{t('deal.noOdometer')}</p>
      ) : (
        <>
          <Cloud points={points} own={own[0]} currency={listing.currency} />
          <p className="soft small">
            {t('deal.comparablesMore', { count: comparables.count, shown: points.length })}
          </p>
        </>
      )}
    </section>
  );
}

function Cloud({
  points,
  own,
  currency,
}: {
  points: readonly Point[];
  own: Point | undefined;
  currency: string;
}) {
  const { t } = useWords();
  const formats = useFormats();
  const [ref, width, grown] = useDrawnWidth();
  const all = own ? [...points, own] : points;
  const x = scaleLinear(extentOf(all.map(({ odometer }) => odometer)), [
    MARGIN.left,
    width - MARGIN.right,
  ]).nice(TICKS);
  const y = scaleLinear(extentOf(all.map(({ price }) => price)), [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(
    TICKS,
  );
  return (
    <div ref={ref} className="cloud">
      {width > 0 && (
        <svg
          width={width * grown}
          height={HEIGHT * grown}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={t('deal.comparables')}
        >
          <Axes x={x} y={y} width={width} currency={currency} formats={formats} />
          {points.map((point) => (
            <circle key={point.id} className="other" cx={x(point.odometer)} cy={y(point.price)} r="3.5">
              <title>{titleOf(point, currency, formats)}</title>
            </circle>
          ))}
          {own && (
            <circle className="own" cx={x(own.odometer)} cy={y(own.price)} r="6">
              <title>{titleOf(own, currency, formats)}</title>
            </circle>
          )}
        </svg>
      )}
      <p className="legend small soft">
        <span data-of="own">{t('deal.this')}</span>
        <span data-of="other">{t('deal.others')}</span>
      </p>
    </div>
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function Axes({
  x,
  y,
  width,
  currency,
  formats,
}: {
  x: Scale;
  y: Scale;
  width: number;
  currency: string;
  formats: Formats;
}) {
  return (
    <g aria-hidden="true">
      {y.ticks(TICKS).map((price) => (
        <g key={price} transform={`translate(0 ${y(price)})`}>
          <line x1={MARGIN.left} x2={width - MARGIN.right} />
          <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
            {formats.money(price, currency)}
          </text>
        </g>
      ))}
      {x.ticks(TICKS).map((odometer) => (
        <text key={odometer} x={x(odometer)} y={HEIGHT - 6} textAnchor="middle">
          {formats.distance(odometer)}
        </text>
      ))}
    </g>
  );
}

const extentOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

const titleOf = (
  { modelYear, price, odometer }: Point,
  currency: string,
  { money, distance }: Formats,
): string => `${modelYear}: ${money(price, currency)}, ${distance(odometer)}`;
