import { readFileSync } from 'node:fs';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { describeWithData, startPlatform, waitFor } from '@rover/testing';
import type { TestPlatform } from '@rover/testing';

interface Progress {
  id: string;
  status: string;
  received: number;
  accepted: number;
  ranked: number;
  rejected: number;
}

interface Offer {
  rank: number;
  listing: { id: string; askingPrice: number; version: number };
  scores: { overall: number };
  reasons: unknown[];
}

describeWithData('uk-used-cars/ford.csv', 'a real inventory, from the file to ranked deals, live', (path) => {
  const file = readFileSync(path, 'utf8');
  let platform: TestPlatform;
  let token: string;

  const call = (method: string, where: string, body?: unknown) =>
    fetch(`${platform.url}/api/v1${where}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && {
          'content-type': typeof body === 'string' ? 'text/csv' : 'application/json',
        }),
      },
      body:
        typeof body === 'string' || body === undefined ? (body as string | undefined) : JSON.stringify(body),
    });

  const ok = async <T>(method: string, where: string, body?: unknown): Promise<T> => {
    const answer = await call(method, where, body);
    if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };

  const load = async (text: string, query = ''): Promise<Progress> => {
    const where = `/listings/import?currency=GBP&odometerUnit=mi${query}`;
    const { data } = await ok<{ data: { id: string } }>('POST', where, text);
    return waitFor(async () => {
      const { data: progress } = await ok<{ data: Progress }>('GET', `/listings/imports/${data.id}`);
      const { status, ranked, accepted } = progress;
      return status === 'completed' && ranked === accepted ? progress : undefined;
    }, 150_000);
  };

  const deals = async (query: string) =>
    ok<{ data: Offer[]; meta: { total: number } }>('GET', `/deals?${query}`);

  const follow = async (): Promise<Socket> => {
    const socket = io(platform.url, { transports: ['websocket'], auth: { token }, reconnection: false });
    const answer = (await socket.emitWithAck('subscribe', { room: 'deals' })) as { error?: unknown };
    expect(answer.error).toBeUndefined();
    return socket;
  };

  beforeAll(async () => {
    platform = await startPlatform();
    const signIn = await fetch(`${platform.url}/api/v1/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: 'ada', roles: ['admin'] }),
    });
    token = ((await signIn.json()) as { data: { token: string } }).data.token;
  });

  afterAll(async () => {
    await platform?.stop();
  });

  it('ranks every row that can be a listing, while scoring is killed in the middle', async () => {
    const loading = load(file);
    await waitFor(async () => (await deals('limit=1')).meta.total > 500, 60_000);
    await platform.app('scoring-service').kill();
    platform.app('scoring-service').start();

    const progress = await loading;
    expect(progress).toMatchObject({ received: 17_965, accepted: 17_964, ranked: 17_964, rejected: 1 });
    const { data } = await ok<{ data: { line: number; field: string }[] }>(
      'GET',
      `/listings/imports/${progress.id}/rejections`,
    );
    expect(data).toEqual([expect.objectContaining({ field: 'modelYear', value: '2060' })]);
    await platform.ready();
    expect((await deals('make=Ford&limit=1')).meta.total).toBe(17_964);
  });

  it('changes nothing when the same file comes again', async () => {
    // Of the listings themselves: what they are worth may be learned anew meanwhile.
    const ids = (await deals('limit=50')).data.map(({ listing }) => listing.id);
    const listings = () => Promise.all(ids.map((id) => ok('GET', `/listings/${id}`)));
    const before = await listings();
    const progress = await load(file);
    expect(progress).toMatchObject({ accepted: 17_964, ranked: 17_964 });
    expect(await listings()).toEqual(before);
    expect((await deals('limit=1')).meta.total).toBe(17_964);
  });

  it('ranks by criteria and preferences, with reasons', async () => {
    const { data } = await deals(
      'make=ford&maxPrice=1500000&minYear=2016&maxOdometer=80000000&limit=20&riskTolerance=conservative',
    );
    expect(data).toHaveLength(20);
    expect(data.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    for (const { listing, reasons } of data) {
      expect(listing.askingPrice).toBeLessThanOrEqual(1_500_000);
      expect(reasons.length).toBeGreaterThan(0);
    }
    const overall = data.map(({ scores }) => scores.overall);
    expect(overall).toEqual([...overall].sort((a, b) => b - a));
  });

  it('tells those who follow the market of a lower price, a sale and an arrival', async () => {
    const socket = await follow();
    const heard: Record<string, { listing: Offer['listing']; previousPrice?: number }[]> = {};
    for (const type of ['deal.price.dropped', 'deal.stock.changed', 'deal.arrived'])
      socket.on(type, ({ data }) => (heard[type] ??= []).push(data as never));

    const [first] = (await deals('limit=1')).data as [Offer];
    const { id, askingPrice } = first.listing;
    await ok('PATCH', `/listings/${id}`, { askingPrice: askingPrice - 1_00 });
    await waitFor(() => heard['deal.price.dropped']?.some(({ listing }) => listing.id === id));
    expect(heard['deal.price.dropped']).toEqual([
      expect.objectContaining({ previousPrice: askingPrice, listing: expect.objectContaining({ id }) }),
    ]);

    await ok('PATCH', `/listings/${id}`, { status: 'sold' });
    await waitFor(() => heard['deal.stock.changed']?.some(({ listing }) => listing.id === id));
    expect((await deals('limit=20')).data.map(({ listing }) => listing.id)).not.toContain(id);

    await load('model,year,price,mileage\nFiesta,2018,9000,20000\n', '&make=Ford');
    await waitFor(() => heard['deal.arrived']?.length === 1);
    socket.close();
  });

  it('refuses a file that cannot be read, and changes nothing', async () => {
    const before = (await deals('limit=1')).meta.total;
    const broken = await call(
      'POST',
      '/listings/import?currency=GBP',
      'make,model,year,price\nFord,"Fiesta,2018,9000\n',
    );
    expect([400, 422]).toContain(broken.status);
    expect(broken.headers.get('content-type')).toMatch('application/problem+json');
    const noPrice = await call(
      'POST',
      '/listings/import?currency=GBP',
      'make,model,year\nFord,Fiesta,2018\n',
    );
    expect(noPrice.status).toBe(422);
    expect((await deals('limit=1')).meta.total).toBe(before);
  });
});
