import { BadRequestException, NotFoundException } from '@nestjs/common';
import { z } from 'zod';
import { UnavailableError, ValidationError } from './common.errors.js';
import { decodeError, encodeError } from './error-codec.js';
import { problemHeaders, toProblem } from './problem.js';
import { recogniseError } from './recognise-error.js';
import { RoverError } from './rover.error.js';

const named = (name: string, message = 'x') => Object.assign(new Error(message), { name });
const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

class HoldTakenError extends RoverError {
  constructor() {
    super('Another customer holds this vehicle.', { code: 'HOLD_ALREADY_TAKEN', status: 409 });
  }
}

describe('recogniseError', () => {
  it('leaves our own errors alone', () => {
    const error = new HoldTakenError();
    expect(recogniseError(error)).toBe(error);
    expect(error).toMatchObject({ name: 'HoldTakenError', logLevel: 'debug', retryable: false });
  });

  it.each([
    ['StreamFullError', named('StreamFullError')],
    ['StreamUnavailableError', named('StreamUnavailableError')],
    ['a refused connection', coded('ECONNREFUSED')],
    ['every address refused', Object.assign(new AggregateError([coded('ECONNREFUSED')]))],
    ['PostgreSQL shutting down', coded('57P01')],
    ['a broken PostgreSQL connection', coded('08006')],
    ['the loser of a deadlock', coded('40P01')],
    [
      'ioredis without a connection',
      new Error("Stream isn't writeable and enableOfflineQueue options is false"),
    ],
    ['too few replicas', named('ReplyError', 'NOREPLICAS Not enough good replicas to write.')],
  ])('%s is 503, to be tried again', (_what, error) => {
    const known = recogniseError(error);
    expect(known).toMatchObject({ code: 'UNAVAILABLE', status: 503, retryable: true, cause: error });
    expect(problemHeaders(known)['retry-after']).toBe('1');
  });

  it('a missed deadline is 503, to be tried again', () => {
    expect(recogniseError(named('RequestTimeoutError'))).toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      status: 503,
    });
  });

  it('zod findings are 422 with a path each, unknown fields by name', () => {
    const result = z
      .strictObject({ listings: z.array(z.strictObject({ price: z.int() })) })
      .safeParse({ listings: [{ price: 'x', sql: 1 }] });
    expect(recogniseError(result.error)).toMatchObject({
      status: 422,
      errors: [{ path: 'listings.0.price' }, { path: 'listings.0.sql', message: 'unknown field' }],
    });
  });

  it('ajv findings of Fastify are 422', () => {
    const error = Object.assign(new Error('x'), {
      validation: [
        { instancePath: '/a/0', message: 'must be integer' },
        { instancePath: '', params: { missingProperty: 'b' } },
      ],
      validationContext: 'body',
    });
    expect(recogniseError(error)).toMatchObject({ status: 422, errors: [{ path: 'a.0' }, { path: 'b' }] });
  });

  it.each([
    ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 415],
    ['FST_ERR_CTP_BODY_TOO_LARGE', 413],
    ['FST_ERR_CTP_INVALID_JSON_BODY', 400],
    ['FST_ERR_CTP_EMPTY_JSON_BODY', 400],
  ])('%s is %d', (code, status) => {
    expect(recogniseError(coded(code)).status).toBe(status);
  });

  it('Nest exceptions keep their status and lose their words', () => {
    expect(recogniseError(new NotFoundException('Cannot GET /<script>'))).toMatchObject({
      code: 'NOT_FOUND',
      status: 404,
    });
    expect(recogniseError(new BadRequestException('Unexpected token'))).toMatchObject({
      code: 'MALFORMED_REQUEST',
      status: 400,
    });
  });

  it.each([undefined, null, 'text', 7, new Error('select * from secret'), { status: 'error' }])(
    '%p is 500 and tells nothing',
    (thrown) => {
      const problem = toProblem(recogniseError(thrown), 't');
      expect(problem).toMatchObject({ status: 500, code: 'INTERNAL', traceId: 't' });
      expect(JSON.stringify(problem)).not.toMatch(/select|text|stack/);
    },
  );
});

describe('errors between services', () => {
  it.each([
    new HoldTakenError(),
    new ValidationError([{ path: 'price', message: 'too low' }]),
    new UnavailableError(),
  ])('arrive as the same problem: %s', (error) => {
    const arrived = decodeError(JSON.parse(JSON.stringify(encodeError(error))));
    expect(toProblem(arrived as RoverError, 't')).toEqual(toProblem(error, 't'));
    expect(problemHeaders(arrived as RoverError)).toEqual(problemHeaders(error));
  });

  it('are not made of anything else', () => {
    for (const value of [undefined, null, 'x', {}, { code: 'X' }]) expect(decodeError(value)).toBeUndefined();
  });
});
