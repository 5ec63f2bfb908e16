/**
 * What Kibana is given: a data view, searches, and a dashboard of what is drawn of them, as short as it can be said.
 * `npm run docs` writes `kibana.ndjson` from it: Stack Management → Saved Objects → Import.
 */

const VIEW = 'rover-logs';

/** A search: its title, its query (KQL) and the columns beside the time. */
const searches = [
  {
    id: 'rover-errors',
    title: 'Rover: errors',
    query: 'log.level: (error or fatal)',
    columns: ['service.name', 'log.logger', 'message', 'error.type', 'error.message', 'trace.id'],
  },
  {
    id: 'rover-slow-recommendations',
    title: 'Rover: recommendations slower than half a second',
    query: 'event.action: "recommendation.generated" and event.duration >= 500000000',
    columns: ['event.duration', 'rover.recommendationType', 'rover.vehicles', 'rover.tier', 'user.hash'],
  },
  {
    id: 'rover-conversions',
    title: 'Rover: conversions',
    query: 'event.action: "conversion.recorded"',
    columns: ['rover.conversionType', 'rover.price', 'rover.currency', 'rover.roi', 'user.hash'],
  },
  {
    id: 'rover-models',
    title: 'Rover: models',
    query: 'event.action: "model.updated"',
    columns: ['rover.model', 'rover.modelVersion', 'rover.status', 'rover.decision', 'rover.accuracy'],
  },
  {
    id: 'rover-slow-queries',
    title: 'Rover: slow statements',
    query: 'event.action: "slowQuery"',
    columns: ['service.name', 'rover.fingerprint', 'rover.seconds', 'rover.table', 'rover.pattern'],
  },
  {
    id: 'rover-security',
    title: 'Rover: security',
    query: 'event.dataset: "rover.security"',
    columns: ['event.action', 'event.risk_score', 'rover.severity', 'rover.code', 'source.ip', 'user.hash'],
  },
  {
    id: 'rover-audit',
    title: 'Rover: audit',
    query: 'event.dataset: "rover.audit"',
    columns: ['event.action', 'user.hash', 'service.name', 'event.outcome'],
  },
];

const count = { type: 'count', params: {} };
const metric = (type, field) => ({ type, params: { field } });
/** @param by the field whose values are told apart; of them the most frequent */
const overTime = (id, title, { query, value = count, by }) => ({ id, title, query, value, by, kind: 'line' });

/** What is drawn, two in a row. */
const drawings = [
  overTime('rover-error-rate', 'Errors, by service', {
    query: 'log.level: (error or fatal)',
    by: 'service.name',
  }),
  overTime('rover-slowness', 'Slowest list, in nanoseconds', {
    query: 'event.action: "recommendation.generated"',
    value: metric('max', 'event.duration'),
    by: 'rover.recommendationType',
  }),
  overTime('rover-conversion-types', 'Conversions, by type', {
    query: 'event.action: "conversion.recorded"',
    by: 'rover.conversionType',
  }),
  overTime('rover-returns', 'Return on what was converted, mean', {
    query: 'event.action: "conversion.recorded"',
    value: metric('avg', 'rover.roi'),
    by: 'rover.conversionType',
  }),
  overTime('rover-model-accuracy', 'Accuracy of models, on rows that they were not fitted on', {
    query: 'event.action: "model.updated"',
    value: metric('avg', 'rover.accuracy'),
    by: 'rover.model',
  }),
  overTime('rover-refusals', 'Who was refused, by what', {
    query: 'event.dataset: "rover.security"',
    by: 'event.action',
  }),
];

const source = (query) =>
  JSON.stringify({
    query: { query, language: 'kuery' },
    filter: [],
    indexRefName: 'kibanaSavedObjectMeta.searchSourceJSON.index',
  });
const ofView = {
  id: VIEW,
  name: 'kibanaSavedObjectMeta.searchSourceJSON.index',
  type: 'index-pattern',
};

const view = {
  type: 'index-pattern',
  id: VIEW,
  attributes: { title: 'logs-rover.*', name: 'Rover', timeFieldName: '@timestamp' },
  references: [],
};

const searchObject = ({ id, title, query, columns }) => ({
  type: 'search',
  id,
  attributes: {
    title,
    columns,
    sort: [['@timestamp', 'desc']],
    kibanaSavedObjectMeta: { searchSourceJSON: source(query) },
  },
  references: [ofView],
});

function drawingObject({ id, title, query, value, by, kind }) {
  const aggs = [
    { id: '1', enabled: true, schema: 'metric', ...value },
    {
      ...{ id: '2', enabled: true, type: 'date_histogram', schema: 'segment' },
      params: { field: '@timestamp', interval: 'auto', min_doc_count: 0 },
    },
    {
      ...{ id: '3', enabled: true, type: 'terms', schema: 'group' },
      params: { field: by, size: 8, order: 'desc', orderBy: '1' },
    },
  ];
  const params = { type: kind, addLegend: true, addTooltip: true, legendPosition: 'right' };
  return {
    type: 'visualization',
    id,
    attributes: {
      title: `Rover: ${title}`,
      visState: JSON.stringify({ title, type: kind, aggs, params }),
      uiStateJSON: '{}',
      kibanaSavedObjectMeta: { searchSourceJSON: source(query) },
    },
    references: [ofView],
  };
}

const WIDTH = 24;
const HEIGHT = 12;
const placed = [
  ...drawings.map(({ id }) => ({ id, type: 'visualization', w: WIDTH })),
  { id: 'rover-errors', type: 'search', w: 2 * WIDTH },
];

const dashboard = {
  type: 'dashboard',
  id: 'rover-logs',
  attributes: {
    title: 'Rover: logs',
    timeRestore: true,
    timeFrom: 'now-24h',
    timeTo: 'now',
    optionsJSON: JSON.stringify({ useMargins: true, syncColors: true }),
    panelsJSON: JSON.stringify(
      placed.map(({ type, w }, index) => ({
        type,
        panelIndex: String(index + 1),
        panelRefName: `panel_${index + 1}`,
        gridData: {
          i: String(index + 1),
          x: (index % 2) * WIDTH,
          y: Math.floor(index / 2) * HEIGHT,
          w,
          h: HEIGHT,
        },
        embeddableConfig: {},
      })),
    ),
    kibanaSavedObjectMeta: {
      searchSourceJSON: JSON.stringify({ query: { query: '', language: 'kuery' }, filter: [] }),
    },
  },
  references: placed.map(({ id, type }, index) => ({ id, type, name: `panel_${index + 1}` })),
};

/** One saved object a line. */
export const savedObjects = () =>
  [view, ...searches.map(searchObject), ...drawings.map(drawingObject), dashboard]
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');

/** Every field that a search or a drawing names. */
export const namedFields = () => {
  const queries = [...searches, ...drawings].map(({ query }) => query);
  const asked = queries.flatMap((query) =>
    [...query.matchAll(/([\w.@]+)\s*(?::|>=)/g)].map(([, field]) => field),
  );
  const shown = searches.flatMap(({ columns }) => columns);
  const drawn = drawings.flatMap(({ value, by }) => [by, value.params.field].filter(Boolean));
  return [...new Set(['@timestamp', ...asked, ...shown, ...drawn])].sort();
};
