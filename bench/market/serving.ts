import {
  DealTable,
  MarketModelValuer,
  emptyValues,
  fitMarketModel,
  isHeldOut,
  packColumns,
  stampOf,
} from '@rover/scoring';
import { turnsOf } from '@rover/platform';
import { NOW, vehicles } from '../deals/vehicles.js';
import { timed } from '../support/time.js';

/** Listings that are asked for one by one: more than the valuer remembers. */
const ASKED = 6_000;

/** What the thread that serves does for a model, and how long the other one takes for it. */
export async function measureServing(size: number): Promise<Record<string, number>> {
  const table = new DealTable(size);
  const listings = [...vehicles(size)];
  for (const listing of listings) table.upsert(listing);
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const isOut = (row: number) => isHeldOut(listings[row]!.id);
  const parts = { train: rows.filter((row) => !isOut(row)), heldOut: rows.filter(isOut) };
  const fit = await timed(() => fitMarketModel({ columns: table.columns, ...parts }, { asOf: NOW }));
  const body = JSON.stringify(fit.value);
  const pack = await timed(() => packColumns(table.columns, rows));
  const values = emptyValues(size);
  const all = await timed(() => new MarketModelValuer(fit.value).valueRows(table.columns, size, values));
  const valuer = new MarketModelValuer(JSON.parse(body));
  const warmUp = longest(turnsOf(valuer.warmUp()));
  const stamps = Float64Array.from(rows, (row) => stampOf(table.columns, row));
  const take = longest(turnsOf(table.takeValues(valuer, { rows, stamps, values })));
  const one = await timed(() => listings.slice(-ASKED).forEach((listing) => valuer.valueOf(listing)));
  const explain = await timed(() => listings.slice(0, 100).forEach((listing) => valuer.explain(listing)));
  return {
    listings: size,
    fitMs: fit.ms,
    bodyKilobytes: body.length / 1_000,
    packMs: pack.ms,
    valueAllMs: all.ms,
    warmUpStepMs: warmUp.ms,
    longestStepMs: take.ms,
    longestStepCpuMs: take.cpuMs,
    valueMicros: (one.ms * 1_000) / Math.min(ASKED, size),
    explainMs: explain.ms / 100,
  };
}

/** What a turn took of the clock, and of processors: less than the former where others use them as well. */
interface Turn {
  readonly ms: number;
  readonly cpuMs: number;
}

/** The longest of the turns, by the clock and by processors: so long nobody else has a turn. */
function longest(turns: Iterable<void>): Turn {
  let [most, cpuMost] = [0, 0];
  const iterator = turns[Symbol.iterator]();
  for (let isDone = false; !isDone;) {
    const [from, cpuFrom] = [performance.now(), process.cpuUsage()];
    isDone = iterator.next().done === true;
    const { user, system } = process.cpuUsage(cpuFrom);
    most = Math.max(most, performance.now() - from);
    cpuMost = Math.max(cpuMost, (user + system) / 1_000);
  }
  return { ms: most, cpuMs: cpuMost };
}
