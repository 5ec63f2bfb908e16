/** What is made of samples: pure, so that a report from the services and one from a file cannot differ. */

const named = (samples, name) => samples.filter((sample) => sample.name === name);
const sum = (samples) => samples.reduce((total, { value }) => total + value, 0);
const most = (samples) => samples.reduce((top, { value }) => Math.max(top, value), 0);

/** Samples by the values of some labels, in the order in which they were met. */
function groupBy(samples, ...labels) {
  const groups = new Map();
  for (const sample of samples) {
    const key = labels.map((label) => sample.labels[label]).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), sample]);
  }
  return [...groups.values()];
}

/** By topic and group: entries behind and in hand, age of the oldest, dead letters. Lag is null when Redis cannot tell. */
export function lagReport(samples, { topic } = {}) {
  const figures = {
    behind: 'rover_stream_lag',
    inHand: 'rover_stream_pending',
    deadLetters: 'rover_stream_dead_letters',
  };
  return groupBy(named(samples, 'rover_stream_lag'), 'topic', 'group')
    .map(([{ labels }]) => {
      const own = (name) =>
        named(samples, name).filter(
          (one) => one.labels.topic === labels.topic && one.labels.group === labels.group,
        );
      const totals = Object.entries(figures).map(([key, name]) => [key, sum(own(name))]);
      const row = Object.fromEntries(totals.map(([key, value]) => [key, Number.isNaN(value) ? null : value]));
      const oldestSeconds = most(own('rover_stream_oldest_pending_seconds'));
      return { topic: labels.topic, group: labels.group, ...row, oldestSeconds };
    })
    .filter((row) => !topic || row.topic === topic)
    .sort((a, b) => (b.behind ?? Infinity) - (a.behind ?? Infinity) || b.inHand - a.inHand);
}

/** Groups with dead letters, the most first. */
export const deadLetterReport = (samples) =>
  lagReport(samples)
    .filter(({ deadLetters }) => deadLetters > 0)
    .map(({ topic, group, deadLetters }) => ({ topic, group, deadLetters }))
    .sort((a, b) => b.deadLetters - a.deadLetters);

const limits = [
  { what: 'CPU, percent of a core', name: 'rover_cpu_usage_percent', watch: 70, act: 90 },
  {
    what: 'memory, MB',
    name: 'rover_memory_usage_bytes',
    with: { type: 'rss' },
    per: 1024 ** 2,
    watch: 600,
    act: 800,
  },
  { what: 'event loop, ms', name: 'nodejs_eventloop_lag_p99_seconds', per: 0.001, watch: 200, act: 500 },
  { what: 'waiting for a connection', name: 'rover_db_pool_waiting', watch: 1, act: 10 },
  { what: 'fullest stream, percent', name: 'rover_stream_fill_ratio', per: 0.01, watch: 50, act: 80 },
  { what: 'outbox, oldest in s', name: 'rover_outbox_oldest_seconds', watch: 10, act: 60 },
];

/** By app: what it uses of what it may, and whether that is `ok`, to be watched or to be acted on. */
export function capacityReport(samples) {
  const measured = limits.flatMap(({ what, name, with: wanted = {}, per = 1, watch, act }) => {
    const own = named(samples, name).filter(({ labels }) =>
      Object.entries(wanted).every(([k, v]) => labels[k] === v),
    );
    return groupBy(own, 'app').map((group) =>
      rowOf(group[0].labels.app, what, most(group) / per, { watch, act }),
    );
  });
  return [...measured, ...poolRows(samples)].sort((a, b) => a.app.localeCompare(b.app));
}

const rowOf = (app, what, value, { watch, act }) => ({
  app,
  what,
  value: Math.round(value * 10) / 10,
  limit: act,
  verdict: value >= act ? 'act' : value >= watch ? 'watch' : 'ok',
});

const poolRows = (samples) =>
  named(samples, 'rover_db_pool_limit').map(({ labels: { app }, value: limit }) => {
    const busy = named(samples, 'rover_db_pool_connections').filter(
      ({ labels }) => labels.app === app && labels.state === 'busy',
    );
    return rowOf(app, 'pool in use, percent', (100 * most(busy)) / limit, { watch: 80, act: 95 });
  });

const isDoor = ({ labels }) => labels.app === 'gateway' && labels.endpoint?.startsWith('/api/');
const isRecommendation = ({ labels }) => isDoor({ labels }) && labels.endpoint === '/api/v1/recommendations';
const always = () => true;

const objectives = [
  { slo: 'availability', objective: 0.999, bad: failures },
  { slo: 'errors', objective: 0.99, bad: failures },
  ...[
    ['api_p95_500ms', 0.95, 'rover_api_duration_seconds', '0.5', isDoor],
    ['api_p99_1s', 0.99, 'rover_api_duration_seconds', '1', isDoor],
    ['inference_p95_1s', 0.95, 'rover_ml_inference_duration_seconds', '1', always],
    ['inference_p99_2s', 0.99, 'rover_ml_inference_duration_seconds', '2', always],
    ['recommendation_p95_1500ms', 0.95, 'rover_api_duration_seconds', '1.5', isRecommendation],
    ['recommendation_p99_3s', 0.99, 'rover_api_duration_seconds', '3', isRecommendation],
    [
      'freshness_p99_10s',
      0.99,
      'rover_event_age_seconds',
      '10',
      ({ labels }) => labels.type === 'vehicle.telemetry.recorded',
    ],
  ].map(([slo, objective, name, le, is]) => ({ slo, objective, bad: slower(name, le, is) })),
];

function failures(samples) {
  const all = named(samples, 'rover_requests_total').filter(isDoor);
  return { total: sum(all), bad: sum(all.filter(({ labels }) => labels.status_code.startsWith('5'))) };
}

function slower(name, le, is) {
  return (samples) => {
    const total = sum(named(samples, `${name}_count`).filter(is));
    const good = named(samples, `${name}_bucket`).filter((one) => one.labels.le === le && is(one));
    return { total, bad: total - sum(good) };
  };
}

/** Each objective with the part that was not good enough and what is left of its budget, since the apps started. */
export function sloReport(samples) {
  return objectives.map(({ slo, objective, bad: count }) => {
    const { total, bad } = count(samples);
    return sloRow(slo, objective, total > 0 ? bad / total : undefined);
  });
}

/** One line of the report; `badRatio` is undefined when nothing was measured. */
export const sloRow = (slo, objective, badRatio) => ({
  slo,
  objective,
  badRatio: badRatio ?? null,
  budgetLeft: badRatio === undefined ? null : 1 - badRatio / (1 - objective),
  verdict: badRatio === undefined ? 'not measured' : badRatio <= 1 - objective ? 'kept' : 'broken',
});
