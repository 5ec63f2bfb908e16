const ACROSS = 24;
const ROW_HEIGHT = 1;
const heights = { stat: 4, timeseries: 8 };
const datasource = { type: 'prometheus', uid: '${datasource}' };

/** Histograms whose buckets name the trace of an observation. */
const withExemplars = /rover_(api_duration|stream_handler)_seconds_bucket/;

/** A dashboard in Grafana's form: panels from left to right, row by row, none over another. */
export function grafanaModel({ uid, title, rows }) {
  const layout = new Layout();
  const panels = rows.flatMap((row) => [
    layout.heading(row.title),
    ...row.panels.map((panel) => layout.panel(panel)),
  ]);
  return {
    uid,
    title,
    tags: ['rover'],
    timezone: 'browser',
    schemaVersion: 39,
    version: 1,
    editable: false,
    refresh: '30s',
    time: { from: 'now-3h', to: 'now' },
    templating: {
      list: [{ name: 'datasource', type: 'datasource', query: 'prometheus', label: 'Data source' }],
    },
    annotations: { list: [] },
    panels,
  };
}

class Layout {
  #id = 0;
  #x = 0;
  #y = 0;
  #height = 0;

  heading(title) {
    this.#wrap();
    const gridPos = { x: 0, y: this.#y, w: ACROSS, h: ROW_HEIGHT };
    this.#y += ROW_HEIGHT;
    return { id: ++this.#id, type: 'row', title, collapsed: false, gridPos, panels: [] };
  }

  panel({ title, unit, queries, type = 'timeseries', width = 12 }) {
    if (this.#x + width > ACROSS) this.#wrap();
    const gridPos = { x: this.#x, y: this.#y, w: width, h: heights[type] };
    this.#x += width;
    this.#height = Math.max(this.#height, gridPos.h);
    const targets = queries.map(([expr, legendFormat], index) => ({
      refId: String.fromCharCode(65 + index),
      datasource,
      expr,
      legendFormat,
      ...(withExemplars.test(expr) && { exemplar: true }),
    }));
    const fieldConfig = { defaults: { unit, min: unit === 'percentunit' ? undefined : 0 }, overrides: [] };
    return { id: ++this.#id, type, title, datasource, gridPos, fieldConfig, targets };
  }

  #wrap() {
    this.#y += this.#height;
    this.#x = 0;
    this.#height = 0;
  }
}
