const HIDDEN = '[redacted]';
const DEEPEST = 6;
const LONGEST_LIST = 50;

/** Names whose values are secrets or tell who a person is; compared in lower case without `-` and `_`. */
const hiddenKeys = new Set([
  'authorization',
  'cookie',
  'setcookie',
  'token',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'password',
  'passphrase',
  'secret',
  'clientsecret',
  'signingkey',
  'privatekey',
  'apikey',
  'devicekey',
  'xdevicekey',
  'email',
  'phone',
  'phonenumber',
  'firstname',
  'lastname',
  'fullname',
  'birthdate',
  'postaladdress',
  'driverlicense',
  'licenseplate',
  'vin',
]);

/** What gives a secret or a person away inside a text, and what stands there instead. */
const patterns: readonly [RegExp, string][] = [
  [/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, `$1${HIDDEN}@`],
  [/\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g, HIDDEN],
  [/\brvk_[\w-]{6,}/g, HIDDEN],
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${HIDDEN}`],
  [/[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+/g, HIDDEN],
  [/\+\d{8,15}\b/g, HIDDEN],
];

const isHidden = (key: string): boolean => hiddenKeys.has(key.toLowerCase().replace(/[-_]/g, ''));

/** Takes credentials, tokens, e-mail addresses and phone numbers out of a text. */
export const redactText = (text: string): string =>
  patterns.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);

/**
 * A copy of a value in which secrets and personal data are hidden, at any depth down to six;
 * what lies deeper is left out. Lists are cut at fifty, since a log line is no place for data.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return redactError(value, depth);
  if (value instanceof Date) return value;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function')
    return redact((value as { toJSON(): unknown }).toJSON(), depth + 1);
  if (depth >= DEEPEST) return '[deep]';
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isHidden(key) ? HIDDEN : redact(item, depth + 1)]),
  );
}

function redactError(error: Error, depth: number): object {
  const { name, message, stack, cause, ...rest } = error as Error & Record<string, unknown>;
  return {
    type: name,
    message: redactText(message),
    ...(stack && { stack: redactText(stack) }),
    ...(cause !== undefined && depth < DEEPEST && { cause: redact(cause, depth + 1) }),
    ...(redact(rest, depth + 1) as object),
  };
}
