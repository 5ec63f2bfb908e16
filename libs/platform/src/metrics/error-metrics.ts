import type { RoverError } from '../errors/rover.error.js';
import type { Metrics } from './metrics.js';

/** Counts the errors of one component that are not the caller's fault: `rover_errors_total`. */
export function countErrors(metrics: Metrics, component: string): (error: RoverError) => void {
  const labels = ['component', 'error_type', 'severity'] as const;
  const errors = metrics.counter('rover_errors_total', 'Errors that are not the fault of a caller', labels);
  return ({ code, logLevel }) => {
    if (logLevel === 'warn' || logLevel === 'error')
      errors.inc({ component, error_type: code, severity: logLevel });
  };
}
