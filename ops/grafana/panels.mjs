/** @typedef {{ title: string, unit: string, queries: [expr: string, legend: string][], type?: string, width?: number }} Panel */

/** One number. */
export const one = (title, unit, expr, width = 6) => ({
  title,
  unit,
  type: 'stat',
  width,
  queries: [[expr, '']],
});
/** Lines over time. */
export const lines = (title, unit, ...queries) => ({ title, unit, width: 12, queries });

/** A quantile of a histogram over five minutes, by labels. */
export const quantile = (q, labels, series) =>
  `histogram_quantile(${q}, sum by (le${labels ? `, ${labels}` : ''}) (rate(${series}[5m])))`;
