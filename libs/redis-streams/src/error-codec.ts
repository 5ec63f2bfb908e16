import type { ErrorCodec } from './options.js';
import { RemoteError } from './streams.errors.js';

/** What is told of an error: no stack, since that speaks of the house. */
export interface ErrorDescription {
  name: string;
  message: string;
  code?: string;
}

/** Describes whatever was thrown, Nest's plain error objects included. */
export function describeError(error: unknown): ErrorDescription {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error) };
  const { name, message, code } = error as Partial<ErrorDescription>;
  return {
    name: name ?? 'Error',
    message: String(message ?? ''),
    ...(typeof code === 'string' ? { code } : {}),
  };
}

/** Carries message and code; arrives as {@link RemoteError}. */
export const plainErrorCodec: ErrorCodec = {
  serialize: describeError,
  deserialize: (value) => {
    const { message, code } = describeError(value);
    return new RemoteError(message, code ?? 'REMOTE_ERROR');
  },
};
