/** The version of the Elastic Common Schema whose names our lines have. */
export const ECS_VERSION = '8.11';

type Fields = Readonly<Record<string, unknown>>;

/** What code writes → what the schema calls it. Everything else goes below `rover`, so that no name of ours meets one of theirs. */
const names: Readonly<Record<string, string>> = {
  traceId: 'trace.id',
  spanId: 'span.id',
  context: 'log.logger',
  component: 'log.logger',
  action: 'event.action',
  outcome: 'event.outcome',
  user: 'user.hash',
  address: 'source.ip',
  riskScore: 'event.risk_score',
  method: 'http.request.method',
  url: 'url.path',
  version: 'service.version',
};

interface Redacted {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

/** Fields of a line, redacted before, by the names of the schema. */
export function toEcs(fields: Fields): Fields {
  const line: Record<string, unknown> = {};
  const ours: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'err') Object.assign(line, errorFields(value));
    else if (names[name]) line[names[name]] = value;
    // A name with a dot is one of the schema: code that writes it has looked it up.
    else if (name.includes('.')) line[name] = value;
    else ours[name] = value;
  }
  return Object.keys(ours).length > 0 ? { ...line, rover: ours } : line;
}

/** Type, message and stack by their names; what else an error carries, such as its cause, stays whole as `error.rover`. */
function errorFields(error: unknown): Fields {
  if (typeof error !== 'object' || error === null) return { 'error.message': String(error) };
  const { type, message, stack, ...rest } = error as Redacted & Fields;
  return {
    ...(type !== undefined && { 'error.type': type }),
    ...(message !== undefined && { 'error.message': message }),
    ...(stack !== undefined && { 'error.stack_trace': stack }),
    ...(Object.keys(rest).length > 0 && { 'error.rover': rest }),
  };
}
