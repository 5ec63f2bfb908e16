import { TOKEN_KEY } from '../session/kept-session.js';
import { askEarly, fetchOrEarly } from './early.js';

const asked: string[] = [];
let status = 200;
const question = '/api/v1/deals?limit=100';
const ask = (token: string) =>
  fetchOrEarly(`http://rover${question}`, { headers: { authorization: `Bearer ${token}` } });

describe('what was asked for early', () => {
  beforeEach(() => {
    asked.length = 0;
    status = 200;
    vi.stubGlobal('location', { origin: 'http://rover' });
    vi.stubGlobal('localStorage', { getItem: (name: string) => (name === TOKEN_KEY ? 'mine' : null) });
    vi.stubGlobal('fetch', (url: string) => {
      asked.push(url);
      return Promise.resolve(new Response(url, { status }));
    });
    askEarly(question);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is answered once, and not asked for again', async () => {
    expect(await (await ask('mine')).text()).toBe(question);
    expect(asked).toHaveLength(1);
    await ask('mine');
    expect(asked).toHaveLength(2);
  });

  it('is nothing for somebody else', async () => {
    await ask('theirs');
    expect(asked).toEqual([question, `http://rover${question}`]);
  });

  it('is asked for again where it was refused', async () => {
    await ask('mine');
    status = 401;
    askEarly(question);
    status = 200;
    expect((await ask('mine')).status).toBe(200);
    expect(asked).toHaveLength(3);
  });
});
