import { fleet } from './fleet.mjs';
import { lines, one, quantile } from './panels.mjs';

/**
 * Our dashboards, as short as they can be said: rows of panels, a panel a title, a unit and its queries, each with a
 * legend. `npm run docs` writes the JSON that Grafana takes from them. Widths are twenty-fourths; a row wraps.
 */

const api = '{app="gateway",endpoint=~"/api/.*"}';

const executive = {
  uid: 'rover-executive',
  title: 'Rover: executive',
  rows: [
    {
      title: 'Now',
      panels: [
        one('Recommendations a minute', 'short', 'rover:recommendations_generated_rate * 60'),
        one('Lists clicked', 'percentunit', 'rover:conversion_rate'),
        one('Requests answered without our fault', 'percentunit', '1 - rover:error_rate'),
        one('People connected', 'short', 'sum(rover_active_connections{connection_type="socket"})'),
      ],
    },
    {
      title: 'Business',
      panels: [
        lines('Worth of what was bought, an hour', 'short', ['rover:revenue_impact', '{{currency}}']),
        lines('Conversions an hour', 'short', [
          'sum by (conversion_type) (rate(rover_user_conversions_total[1h])) * 3600',
          '{{conversion_type}}',
        ]),
        lines('What people do, a minute', 'short', [
          'sum by (interaction_type) (rate(rover_user_interactions_total[5m])) * 60',
          '{{interaction_type}}',
        ]),
        lines('By how well people are known', 'short', [
          'sum by (user_tier) (rate(rover_user_interactions_total[5m])) * 60',
          '{{user_tier}}',
        ]),
      ],
    },
    {
      title: 'Promises of the month',
      panels: [
        lines('Budget that is left', 'percentunit', ['rover:slo_budget_remaining', '{{slo}}']),
        lines('Not good enough, of the last hour', 'percentunit', ['rover:slo_bad_ratio:1h', '{{slo}}']),
      ],
    },
  ],
};

const technical = {
  uid: 'rover-technical',
  title: 'Rover: technical',
  rows: [
    {
      title: 'Doors',
      panels: [
        lines('Requests a second', 'reqps', [
          `sum by (status_code) (rate(rover_requests_total${api}[5m]))`,
          '{{status_code}}',
        ]),
        lines(
          'Time to the answer',
          's',
          [quantile(0.5, '', `rover_api_duration_seconds_bucket${api}`), 'half'],
          ['rover:api_latency_p95', '95 %'],
          [quantile(0.99, '', `rover_api_duration_seconds_bucket${api}`), '99 %'],
        ),
        lines('Slowest doors, 95 %', 's', [
          'topk(10, rover:api_latency_p95:by_endpoint)',
          '{{method}} {{endpoint}}',
        ]),
        lines('Errors a second that are ours', 'short', [
          'sum by (component, error_type) (rate(rover_errors_total[5m])) or vector(0)',
          '{{component}} {{error_type}}',
        ]),
        lines('Security', 'short', [
          'sum by (event, severity) (rate(rover_security_events_total[5m])) * 60',
          '{{event}} {{severity}}',
        ]),
        lines('Open connections', 'short', [
          'sum by (app, connection_type) (rover_active_connections)',
          '{{app}} {{connection_type}}',
        ]),
      ],
    },
    {
      title: 'Processes',
      panels: [
        lines('CPU, percent of a core', 'percent', [
          'max by (app, instance) (rover_cpu_usage_percent)',
          '{{app}}',
        ]),
        lines('Memory', 'bytes', [
          'max by (app, instance) (rover_memory_usage_bytes{type="rss"})',
          '{{app}}',
        ]),
        lines('Event loop, 99 %', 's', [
          'max by (app, instance) (nodejs_eventloop_lag_p99_seconds)',
          '{{app}}',
        ]),
        lines('What waits', 'short', [
          'max by (app, queue_name) (rover_queue_size)',
          '{{app}} {{queue_name}}',
        ]),
      ],
    },
    {
      title: 'PostgreSQL and caches',
      panels: [
        lines('Statements, 95 %', 's', [
          quantile(0.95, 'app', 'rover_db_query_duration_seconds_bucket'),
          '{{app}}',
        ]),
        lines('Time in statements', 's', [
          'topk(10, sum by (query_type, table) (rate(rover_db_query_duration_seconds_sum[5m])))',
          '{{query_type}} {{table}}',
        ]),
        lines('Connections in use', 'percentunit', ['rover:db_pool_use', '{{app}}']),
        lines('Statements that wait', 'short', ['max by (app, instance) (rover_db_pool_waiting)', '{{app}}']),
        lines('Found in caches', 'percentunit', [
          'sum by (key_pattern, cache_type) (rate(rover_cache_hits_total[10m])) / (sum by (key_pattern, cache_type) (rate(rover_cache_requests_total[10m])) > 0)',
          '{{key_pattern}} {{cache_type}}',
        ]),
        lines('Caches in Redis, 95 %', 's', [
          quantile(0.95, 'operation', 'rover_cache_operation_duration_seconds_bucket'),
          '{{operation}}',
        ]),
      ],
    },
  ],
};

const models = {
  uid: 'rover-ml',
  title: 'Rover: models',
  rows: [
    {
      title: 'Serving',
      panels: [
        lines('Inference, 95 %', 's', ['rover:ml_inference_latency_p95', '{{model_type}}']),
        lines('Requests a second by size', 'reqps', [
          'sum by (model_type, batch_size) (rate(rover_ml_inference_duration_seconds_count[5m]))',
          '{{model_type}} {{batch_size}}',
        ]),
        lines('Failures a second', 'short', ['rover:ml_model_errors', '{{model_type}}']),
        lines('How sure models are, predictions a second', 'short', [
          'sum by (model_name, confidence_bucket) (rate(rover_ml_predictions_total[5m]))',
          '{{model_name}} {{confidence_bucket}}',
        ]),
      ],
    },
    {
      title: 'Quality',
      panels: [
        lines('Accuracy on what was held out', 'percentunit', [
          'max by (model_name, model_version) (rover_ml_model_accuracy)',
          '{{model_name}} {{model_version}}',
        ]),
        lines('Drift: above .2 the input, above .05 the promises', 'short', [
          'max by (model_name, signal, feature) (rover_ml_drift)',
          '{{model_name}} {{signal}} {{feature}}',
        ]),
        lines('Trainings an hour', 'short', [
          'sum by (model_name, outcome) (increase(rover_ml_training_duration_seconds_count[1h]))',
          '{{model_name}} {{outcome}}',
        ]),
        lines('Time of a training, mean', 's', [
          'sum by (model_name) (rover_ml_training_duration_seconds_sum) / (sum by (model_name) (rover_ml_training_duration_seconds_count) > 0)',
          '{{model_name}}',
        ]),
      ],
    },
    {
      title: 'Recommendations',
      panels: [
        lines('Lists a minute', 'short', [
          'sum by (recommendation_type, model_version) (rate(rover_recommendations_generated_total[5m])) * 60',
          '{{recommendation_type}} {{model_version}}',
        ]),
        lines('Seen, a minute', 'short', [
          'sum by (user_tier) (rate(rover_recommendations_viewed_total[5m])) * 60',
          '{{user_tier}}',
        ]),
      ],
    },
  ],
};

const realtime = {
  uid: 'rover-realtime',
  title: 'Rover: realtime and streams',
  rows: [
    {
      title: 'Streams',
      panels: [
        lines('Behind, entries', 'short', ['rover:stream_lag', '{{topic}} {{group}}']),
        lines('In hand, entries', 'short', ['rover:stream_pending', '{{topic}} {{group}}']),
        lines('Oldest in hand', 's', ['rover:stream_oldest_pending_seconds', '{{topic}} {{group}}']),
        lines('Dead letters', 'short', ['rover:dead_letters', '{{topic}} {{group}}']),
        lines('Handlers, 95 %', 's', [
          `topk(10, ${quantile(0.95, 'type', 'rover_stream_handler_seconds_bucket')})`,
          '{{type}}',
        ]),
        lines('Busy partitions, part of a second', 'percentunit', [
          'topk(10, sum by (topic, partition, group) (rate(rover_stream_run_seconds_total[5m])))',
          '{{topic}} {{partition}} {{group}}',
        ]),
        lines('Retries a minute', 'short', [
          'sum by (type) (rate(rover_stream_retries_total[5m])) * 60 or vector(0)',
          '{{type}}',
        ]),
        lines('How full streams are', 'percentunit', [
          'max by (topic) (rover_stream_fill_ratio)',
          '{{topic}}',
        ]),
        lines(
          'Outbox',
          'short',
          ['max by (app) (rover_outbox_backlog)', '{{app}} waiting'],
          ['max by (app) (rover_outbox_oldest_seconds)', '{{app}} oldest, s'],
        ),
        lines('Entries lost, ever', 'short', ['sum(rover_stream_lost_entries_total)', 'lost']),
      ],
    },
    {
      title: 'Sockets',
      panels: [
        lines('Connected', 'short', [
          'sum by (instance) (rover_active_connections{connection_type="socket"})',
          '{{instance}}',
        ]),
        lines('Rooms with somebody in them', 'short', ['sum by (kind) (rover_rooms)', '{{kind}}']),
        lines('Events to rooms, a second', 'short', [
          'sum by (type) (rate(rover_socket_events_total[5m]))',
          '{{type}}',
        ]),
        lines('Age of events when sent, 95 %', 's', ['rover:event_age_p95', '{{type}}']),
        lines('Messages of clients, a second', 'short', [
          'sum by (message, outcome) (rate(rover_socket_messages_total[5m]))',
          '{{message}} {{outcome}}',
        ]),
        lines('Connections that we closed, a minute', 'short', [
          'sum by (reason) (rate(rover_socket_closed_total[5m])) * 60 or vector(0)',
          '{{reason}}',
        ]),
      ],
    },
  ],
};

export const dashboards = [executive, technical, models, realtime, fleet];
