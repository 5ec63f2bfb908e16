import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { redact, redactText } from './redaction.js';

/** A pino logger: `log.info({ listingId }, 'Listing taken')`. JSON, with `app`; secrets and personal data hidden. */
export type Logger = PinoLogger;

/** Injection token of the app's {@link Logger}. */
export const LOGGER = Symbol('rover.logger');

interface LoggerOptions {
  readonly app: string;
  readonly level: string;
  /** Default: standard output. */
  readonly destination?: DestinationStream;
  /** Fields of the moment, such as the trace id of the active span. */
  readonly mixin?: () => object;
}

/** The logger of one app. Every line is one JSON object with `level`, `time` (RFC 3339), `app` and `msg`. */
export function createLogger({ app, level, destination, mixin }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { app },
      mixin,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => redact(fields) as Record<string, unknown>,
      },
      // Errors are turned into plain objects by `redact`; pino's own serialiser would undo nothing but cost.
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          const clean = args.map((arg: unknown) => (typeof arg === 'string' ? redactText(arg) : arg));
          method.apply(this, clean as typeof args);
        },
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
