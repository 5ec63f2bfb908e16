import { lines, quantile } from './panels.mjs';

export const fleet = {
  uid: 'rover-fleet',
  title: 'Rover: fleet',
  rows: [
    {
      title: 'Readings',
      panels: [
        lines('Readings a second', 'short', [
          'sum by (outcome) (rate(rover_telemetry_readings_total[5m]))',
          '{{outcome}}',
        ]),
        lines('Against yesterday at this hour', 'percentunit', ['rover:telemetry_readings_ratio', 'stored']),
        lines(
          'Age when stored',
          's',
          [quantile(0.5, '', 'rover_telemetry_age_seconds_bucket'), 'half'],
          [quantile(0.95, '', 'rover_telemetry_age_seconds_bucket'), '95 %'],
        ),
        lines('Age when watched, 95 %', 's', ['rover:event_age_p95{type=~"vehicle.*"}', '{{type}}']),
        lines('Taken at the doors, a second', 'short', [
          'sum by (kind, outcome) (rate(rover_ingest_inputs_total[5m]))',
          '{{kind}} {{outcome}}',
        ]),
        lines('Doors of devices, a second', 'reqps', [
          'sum by (endpoint, status_code) (rate(rover_requests_total{app="gateway",endpoint=~"/api/v1/(telemetry|devices/.*)"}[5m]))',
          '{{endpoint}} {{status_code}}',
        ]),
      ],
    },
    {
      title: 'Behind the doors',
      panels: [
        lines('Waiting in intake and telemetry', 'short', [
          'max by (queue_name) (rover_queue_size{queue_name=~"intake|telemetry"})',
          '{{queue_name}}',
        ]),
        lines('Windows rolled up, a second', 'short', [
          'sum by (level) (rate(rover_telemetry_rollups_total[5m])) or vector(0)',
          '{{level}}',
        ]),
        lines('Since the last housekeeping', 's', [
          'time() - max by (sweep) (rover_sweep_last_success_timestamp_seconds{app="vehicle-profiles"})',
          '{{sweep}}',
        ]),
        lines('People in rooms of vehicles', 'short', [
          'sum by (kind) (rover_rooms{kind=~"vehicle|fleet|telemetry|maintenance|alerts"})',
          '{{kind}}',
        ]),
      ],
    },
  ],
};
