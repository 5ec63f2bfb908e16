import { searchDeals, type Role } from '@rover/contracts';
import { ManualClock, type Bus } from '@rover/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SharedReads } from './shared-reads.service.js';

const query = { criteria: {}, preferences: {}, limit: 20 };

function setUp() {
  const clock = new ManualClock();
  const answers: ((value: unknown) => void)[] = [];
  const request = jest.fn(() => new Promise((resolve) => answers.push(resolve)));
  const reads = new SharedReads({ request } as unknown as Bus, clock);
  const ask = async (roles: Role[] = ['customer'], headers = {}) => {
    const sent: { code: number; body?: string; etag?: string } = { code: 200 };
    const reply = {
      header: (name: string, value: string) => (name === 'etag' && (sent.etag = value), reply),
      code: (code: number) => ((sent.code = code), reply),
      send: (body?: string) => ((sent.body = body), reply),
    };
    const asked = { caller: { sub: 'ann', roles }, headers } as unknown as FastifyRequest;
    await reads.answer(searchDeals, query, { request: asked, reply: reply as unknown as FastifyReply });
    return sent;
  };
  const answer = (value: unknown) => answers.shift()?.(value);
  return { clock, reads, request, ask, answer };
}

describe('SharedReads', () => {
  it('asks once for all who wait, and not again while the answer is fresh', async () => {
    const { ask, answer, request, clock } = setUp();
    const both = Promise.all([ask(), ask()]);
    answer({ data: [1] });
    expect((await both).map(({ body }) => body)).toEqual(['{"data":[1]}', '{"data":[1]}']);
    await ask();
    expect(request).toHaveBeenCalledTimes(1);
    clock.advance(2_000);
    void ask();
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('gives nobody the answer of another role', () => {
    const { ask, request } = setUp();
    void ask(['customer']);
    void ask(['admin']);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('forgets at a change, and does not keep what was on its way or asked for right after', async () => {
    const { ask, answer, request, reads, clock } = setUp();
    const before = ask();
    reads.forget();
    void ask();
    expect(request).toHaveBeenCalledTimes(2);
    answer('old');
    answer('new');
    await before;
    clock.advance(249);
    const soon = ask();
    expect(request).toHaveBeenCalledTimes(3);
    answer('newer');
    await soon;
    clock.advance(1);
    const settled = ask();
    answer('newest');
    await settled;
    expect((await ask()).body).toBe('"newest"');
    expect(request).toHaveBeenCalledTimes(4);
  });

  it('tells who has the answer already that it still holds', async () => {
    const { ask, answer } = setUp();
    const first = ask();
    answer({ data: [] });
    const { etag } = await first;
    expect(await ask(['customer'], { 'if-none-match': `"x", ${etag}` })).toEqual({ code: 304, etag });
  });

  it('does not keep a failure', async () => {
    const { ask, request } = setUp();
    request.mockRejectedValueOnce(new Error('away'));
    await expect(ask()).rejects.toThrow('away');
    void ask();
    expect(request).toHaveBeenCalledTimes(2);
  });
});
