import { ModelFormatError } from '../errors.js';
import type { ListingFacts, MarketValue } from '../listing.js';
import { marketKeyOf } from '../market-key.js';
import type { ListingColumns } from '../table/listing-columns.js';
import type { LogLinearModel } from './log-linear-model.js';
import { LogLinearValuer } from './log-linear-valuer.js';
import type { MarketModel } from './market-model.js';
import { TreeMarketValuer } from './trees/tree-market-valuer.js';
import type { ExplainedValue } from './value-effects.js';
import type { ValueColumns, Valuer } from './valuer.js';

/** Values listings by a {@link MarketModel}: by trees where their market has them, else by the log-linear model. */
export class MarketModelValuer implements Valuer {
  readonly version: string;
  private readonly trees: ReadonlyMap<string, TreeMarketValuer>;
  private readonly logLinear: LogLinearValuer;

  /** Throws {@link ModelFormatError} for a model that this version cannot read. */
  constructor(model: MarketModel) {
    const { kind, version, markets, trees = {} } = model;
    const isKnown = kind === 'logLinear' || kind === 'trees';
    if (!isKnown || typeof version !== 'string' || typeof markets !== 'object')
      throw new ModelFormatError(`a model of market values of the kind ${String(kind)} is not known`);
    for (const { formatVersion } of Object.values(trees))
      if (formatVersion !== 1)
        throw new ModelFormatError(`format version ${String(formatVersion)} of trees is not known, only 1`);
    this.version = version;
    this.logLinear = new LogLinearValuer(model as LogLinearModel);
    this.trees = new Map(Object.entries(trees).map(([key, market]) => [key, new TreeMarketValuer(market)]));
  }

  /** Makes it ready, some milliseconds at each step; else what is asked first waits for it. */
  *warmUp(): Generator<void> {
    for (const market of this.trees.values()) yield* market.warmUp();
  }

  /** Whether some market has trees, by which many rows at once take long. */
  get hasTrees(): boolean {
    return this.trees.size > 0;
  }

  valueOf(facts: ListingFacts): MarketValue | undefined {
    return this.trees.get(marketKeyOf(facts))?.valueOf(facts) ?? this.logLinear.valueOf(facts);
  }

  valueOfStranger(facts: ListingFacts): MarketValue | undefined {
    return this.trees.get(marketKeyOf(facts))?.valueOfStranger(facts) ?? this.logLinear.valueOf(facts);
  }

  valueRows(columns: ListingColumns, rows: number, out: ValueColumns): void {
    this.logLinear.valueRows(columns, rows, out);
    const { codes, dictionary } = columns.coded.market;
    for (const [market, valuer] of this.trees) {
      const wanted = dictionary.encode(market);
      const own: number[] = [];
      for (let row = 0; row < rows; row++) if (codes[row] === wanted) own.push(row);
      valuer.valueRows(columns, own, out);
    }
  }

  explain(facts: ListingFacts): ExplainedValue | undefined {
    const trees = this.trees.get(marketKeyOf(facts));
    return trees ? trees.explain(facts) : this.logLinear.explain(facts);
  }
}
