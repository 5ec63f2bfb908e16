import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import { ECS_VERSION, toEcs } from './ecs.js';
import { FloodGate, type Verdict } from './flood-gate.js';
import { redact, redactText } from './redaction.js';

/** A pino logger: `log.info({ listingId }, 'Listing taken')`. JSON by the Elastic Common Schema; secrets and personal data hidden. */
export type Logger = PinoLogger;

/** Injection token of the app's {@link Logger}. */
export const LOGGER = Symbol('rover.logger');

/** Lines of one text in a second; a fault that strikes every request says no more by the hundredth. */
const MOST_OF_A_TEXT = 100;

const passed: Verdict = { pass: true };
const whole = new WeakSet<object>();

/** The logger, whose lines are never left out, however many they are: an audit with holes is none. */
export function keptWhole(logger: Logger): Logger {
  whole.add(logger);
  return logger;
}

interface LoggerOptions {
  readonly app: string;
  readonly level: string;
  /** Default: standard output. */
  readonly destination?: DestinationStream;
  /** Fields of the moment, such as the trace id of the active span. */
  readonly mixin?: () => object;
}

/**
 * The logger of one app. Every line is one JSON object with `@timestamp`, `log.level`, `service.name` and `message`; what
 * is no field of the schema stands below `rover`. More than a hundred lines of one text in a second are left out and counted.
 */
export function createLogger({ app, level, destination, mixin }: LoggerOptions): Logger {
  const gate = new FloodGate(MOST_OF_A_TEXT);
  return pino(
    {
      level,
      base: { 'service.name': app, 'ecs.version': ECS_VERSION },
      messageKey: 'message',
      mixin,
      timestamp: () => `,"@timestamp":"${new Date().toISOString()}"`,
      formatters: {
        level: (label) => ({ 'log.level': label }),
        log: (fields) => toEcs(redact(fields) as Record<string, unknown>),
      },
      // Errors are turned into plain objects by `redact`; pino's own serialiser would undo nothing but cost.
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          const clean = args.map((arg: unknown) => (typeof arg === 'string' ? redactText(arg) : arg));
          const text = clean.find((arg) => typeof arg === 'string') ?? '';
          const verdict = whole.has(this) ? passed : gate.judge(text as string, Date.now());
          if (!verdict.pass) return;
          if (verdict.left)
            method.apply(this, [{ left: verdict.left }, `Left out as repeated: ${text as string}`]);
          method.apply(this, clean as typeof args);
        },
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
