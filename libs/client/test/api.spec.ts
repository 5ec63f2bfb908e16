import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Rover, RoverError } from '../src/index.js';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Answer = (response: ServerResponse) => unknown;

let server: Server;
let rover: Rover;
let tokens: string[];
const asked: Asked[] = [];
let answers: Answer[] = [];

const json =
  (status: number, body: object, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const problem = (status: number, code: string, more: object = {}, headers?: Record<string, string>) =>
  json(status, { type: 'about:blank', title: code, status, code, traceId: 't', ...more }, headers);
const cut: Answer = (response) => response.destroy();

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      (answers.shift() ?? json(200, { data: { id: 'x' } }))(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
  answers = [];
  tokens = ['first', 'second'];
  const { port } = server.address() as AddressInfo;
  rover = new Rover({ url: `http://127.0.0.1:${port}/`, token: () => tokens.shift() ?? 'third' });
});

const failing = (call: Promise<unknown>): Promise<RoverError> =>
  call.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: unknown) => error as RoverError,
  );
const lead = { body: { showroomId: 'north', source: 'web', customer: { givenName: 'Ann' } } as never };

describe('the doors', () => {
  it('are asked with path, query and version as they are written', async () => {
    await rover.get('/api/v1/vehicles/{vehicleId}', {
      path: { vehicleId: 'a/b' },
      query: { include: ['vin', 'maintenance'] },
    });
    await rover.delete('/api/v1/vehicles/{vehicleId}', { path: { vehicleId: 'v1' }, ifMatch: 3 });
    expect(asked.map(({ method, url, headers }) => [method, url, headers['if-match']])).toEqual([
      ['GET', '/api/v1/vehicles/a%2Fb?include=vin&include=maintenance', undefined],
      ['DELETE', '/api/v1/vehicles/v1', '"3"'],
    ]);
    expect(asked[0]?.headers.authorization).toBe('Bearer first');
  });

  it('are asked again after an outage, a cut connection and a refusal for now', async () => {
    answers = [problem(503, 'UNAVAILABLE'), cut, problem(429, 'RATE_LIMITED', {}, { 'retry-after': '0' })];
    expect(await rover.get('/api/v1/deals')).toEqual({ data: { id: 'x' } });
    expect(asked).toHaveLength(4);
  });

  it('create once, however often they are asked, by one key', async () => {
    answers = [cut, problem(503, 'UNAVAILABLE')];
    await rover.post('/api/v1/leads', lead);
    const keys = asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
  });

  it('are asked again where the first try with a key is still being worked on', async () => {
    answers = [cut, problem(409, 'IDEMPOTENCY_KEY_BUSY', {}, { 'retry-after': '0' })];
    await rover.post('/api/v1/leads', lead);
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('do nothing twice that has no key: only what was not looked at is asked again', async () => {
    const comment = () =>
      rover.post('/api/v1/alerts/{id}/comment', { path: { id: 'a1' }, body: { text: 'seen' } as never });
    answers = [cut];
    expect(await failing(comment())).toMatchObject({ code: 'UNREACHABLE' });
    answers = [problem(503, 'DEADLINE_EXCEEDED')];
    expect(await failing(comment())).toMatchObject({ code: 'DEADLINE_EXCEEDED', status: 503 });
    expect(asked).toHaveLength(2);
    answers = [problem(429, 'RATE_LIMITED', {}, { 'retry-after': '0' })];
    await comment();
    expect(asked).toHaveLength(4);
  });

  it('take a new token when one is refused, once', async () => {
    answers = [problem(401, 'TOKEN_EXPIRED')];
    await rover.get('/api/v1/deals');
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
    answers = [problem(401, 'TOKEN_EXPIRED'), problem(401, 'TOKEN_REVOKED')];
    expect(await failing(rover.get('/api/v1/deals'))).toMatchObject({ code: 'TOKEN_REVOKED', status: 401 });
    expect(asked).toHaveLength(4);
  });

  it('say what is wrong', async () => {
    const errors = [{ path: 'customer.email', message: 'No address' }];
    answers = [problem(422, 'VALIDATION_FAILED', { detail: 'Wrong.', errors })];
    const error = await failing(rover.post('/api/v1/leads', lead));
    expect(error).toBeInstanceOf(RoverError);
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', message: 'Wrong.', retryable: false, errors });
    answers = [(response) => response.writeHead(502).end('<html>')];
    expect(
      await failing(rover.patch('/api/v1/vehicles/{vehicleId}', { path: { vehicleId: 'v' } } as never)),
    ).toMatchObject({ code: 'HTTP_502', retryable: true });
  });

  it('end in time, and when the caller wants', async () => {
    answers = [() => undefined];
    expect(await failing(rover.get('/api/v1/deals', { timeoutMs: 50 }))).toMatchObject({ code: 'TIMEOUT' });
    answers = [() => undefined];
    const stop = new AbortController();
    const call = failing(rover.get('/api/v1/deals', { signal: stop.signal }));
    stop.abort();
    expect((await call).name).toBe('AbortError');
  });

  it('are read page after page', async () => {
    const page = (ids: string[], nextCursor: string | null) =>
      json(200, { data: ids.map((id) => ({ id })), meta: { nextCursor } });
    answers = [page(['a', 'b'], 'c1'), page(['c'], null)];
    const ids: string[] = [];
    for await (const fleet of rover.all('/api/v1/fleets', { query: { limit: 2 } })) ids.push(fleet.id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/v1/fleets?limit=2',
      '/api/v1/fleets?limit=2&cursor=c1',
    ]);
  });
});

describe('what is tracked', () => {
  const view = { action: 'VIEW_VEHICLE', entityId: 'lst_1' } as const;

  it('goes together, and again until it has arrived, under the same ids', async () => {
    answers = [cut, json(202, { data: {} })];
    rover.track(view);
    rover.track({ ...view, entityId: 'lst_2' });
    await rover.flush();
    expect(asked).toHaveLength(1);
    await rover.flush();
    expect(asked.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      JSON.parse(asked[0]?.body ?? ''),
      JSON.parse(asked[0]?.body ?? ''),
    ]);
    expect((JSON.parse(asked[0]?.body ?? '') as { events: { id: string }[] }).events).toMatchObject([
      { entityId: 'lst_1', id: expect.stringMatching(/^[\da-f-]{36}$/) as string },
      { entityId: 'lst_2' },
    ]);
    await rover.flush();
    expect(asked).toHaveLength(2);
    await rover.close();
  });

  it('is dropped and told of when it is refused for good', async () => {
    const refused: string[] = [];
    const { port } = server.address() as AddressInfo;
    const strict = new Rover({
      url: `http://127.0.0.1:${port}`,
      onTrackRefused: ({ code }) => refused.push(code),
    });
    answers = [problem(422, 'VALIDATION_FAILED')];
    strict.track(view);
    await strict.flush();
    await strict.flush();
    expect([refused, asked.length]).toEqual([['VALIDATION_FAILED'], 1]);
    await strict.close();
  });
});
