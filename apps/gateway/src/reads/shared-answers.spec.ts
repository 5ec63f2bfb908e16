import type { Role } from '@rover/contracts';
import { ManualClock } from '@rover/platform';
import { fastify } from 'fastify';
import { addSharedAnswers } from './shared-answers.hooks.js';
import { SharedAnswers } from './shared-answers.service.js';

async function setUp() {
  const clock = new ManualClock();
  const answers = new SharedAnswers(clock);
  const questions: { answer: (value: unknown) => void; fail: (error: Error) => void }[] = [];
  const http = fastify();
  http.decorateRequest('caller', null);
  http.addHook('onRequest', (request, _reply, done) => {
    request.caller = { sub: 'ann', roles: [request.headers['x-role'] as Role] };
    done();
  });
  addSharedAnswers(http, answers);
  http.get('/deals', { config: { shared: true } }, () => {
    return new Promise((answer, fail) => questions.push({ answer, fail }));
  });
  await http.ready();
  const ask = async (role = 'customer', headers = {}) => {
    const {
      statusCode,
      body,
      headers: sent,
    } = await http.inject({ url: '/deals', headers: { 'x-role': role, ...headers } });
    return { status: statusCode, body, etag: sent.etag };
  };
  /** Asks, lets the question arrive, and answers it. */
  const exchange = async (value: unknown) => {
    const asked = ask();
    await settled();
    questions.at(-1)?.answer(value);
    return asked;
  };
  return { clock, answers, questions, ask, exchange };
}

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('shared answers', () => {
  it('are asked for once by all who wait, and not again while fresh', async () => {
    const { ask, questions, clock } = await setUp();
    const both = [ask(), ask()];
    await settled();
    questions[0]?.answer({ data: [1] });
    expect((await Promise.all(both)).map(({ body }) => body)).toEqual(['{"data":[1]}', '{"data":[1]}']);
    expect((await ask()).body).toBe('{"data":[1]}');
    expect(questions).toHaveLength(1);
    clock.advance(2_000);
    void ask();
    await settled();
    expect(questions).toHaveLength(2);
  });

  it('are not given to another role', async () => {
    const { ask, exchange, questions } = await setUp();
    await exchange('secret');
    void ask('admin');
    await settled();
    expect(questions).toHaveLength(2);
  });

  it('are forgotten at a change, and not kept when asked for before it or right after', async () => {
    const { ask, exchange, questions, answers, clock } = await setUp();
    const before = ask();
    await settled();
    answers.forget();
    questions[0]?.answer({ is: 'old' });
    expect((await before).body).toBe('{"is":"old"}');
    expect((await exchange({ is: 'new' })).body).toBe('{"is":"new"}');
    clock.advance(249);
    await exchange({ is: 'newer' });
    clock.advance(1);
    await exchange({ is: 'newest' });
    expect((await ask()).body).toBe('{"is":"newest"}');
    expect(questions).toHaveLength(4);
  });

  it('are 304 for those who have them', async () => {
    const { ask, exchange } = await setUp();
    const { etag } = await exchange({ data: [] });
    expect(await ask('customer', { 'if-none-match': `"x", ${etag}` })).toEqual({
      status: 304,
      body: '',
      etag,
    });
  });

  it('are failures for all who wait, and for nobody after', async () => {
    const { ask, questions } = await setUp();
    const both = [ask(), ask()];
    await settled();
    questions[0]?.fail(Object.assign(new Error('away'), { statusCode: 503 }));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([503, 503]);
    void ask();
    await settled();
    expect(questions).toHaveLength(2);
  });
});
