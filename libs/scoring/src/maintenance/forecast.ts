/** Something that a forecast rests on. */
export interface Evidence {
  readonly code: string;
  /** In English. */
  readonly text: string;
  /** What the text tells, to be said in another language: distances in m, moments in epoch ms, temperatures in °C, shares 0–1. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What brings the work about first. */
export type Binding = 'distance' | 'days' | 'hours' | 'wear' | 'voltage';

/** What speaks: an interval, a life that workshops know, nothing but the vehicle's age, or the outcomes of many. */
export type ForecastBasis = 'plan' | 'wear' | 'noRecord' | 'model';

/** When a component is due. Days are from the moment of the forecast; 0 is now or overdue. */
export interface ComponentForecast {
  readonly component: string;
  readonly dueInDays: number;
  /** The interval that holds the true day in four of five cases. */
  readonly low: number;
  readonly high: number;
  /** Share of the life that is left by what binds, 0–1. */
  readonly remainingLife: number;
  readonly binding: Binding;
  readonly basis: ForecastBasis;
  readonly evidence: readonly Evidence[];
}

/** A component that nothing can be said of, and what is missing. */
export interface NoForecast {
  readonly component: string;
  readonly reason: string;
}

export const isForecast = (given: ComponentForecast | NoForecast): given is ComponentForecast =>
  'dueInDays' in given;

/** Nobody plans further ahead, days. */
export const HORIZON_DAYS = 3_650;
