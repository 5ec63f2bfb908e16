import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort, waitFor } from '@rover/testing';
import { runDemo } from '../demo.js';
import { DoorClosedError } from '../traffic/door.js';

const listing = { id: 'lst_1', sellerId: 'ashford-motors', askingPrice: 1_000_000, status: 'inStock' };

/** A platform of which half is not there yet: some doors answer, some do not know, one refuses, one hangs up. */
function halfBuilt(request: IncomingMessage, response: ServerResponse): void {
  const answer = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body));
  const path = request.url ?? '';
  if (path === '/api/v1/auth/token') answer(201, { data: { token: 'any' } });
  else if (path.startsWith('/api/v1/deals')) answer(200, { data: [{ listing }] });
  else if (path.startsWith('/api/v1/listings')) answer(200, { data: listing });
  else if (path === '/api/v1/vehicles/search') answer(200, { data: [{ id: 'veh_1' }] });
  else if (path.startsWith('/api/v1/telemetry')) answer(501, {});
  else if (path.startsWith('/api/v1/showrooms')) answer(503, { title: 'Come back later' });
  else if (path.startsWith('/api/v1/events')) request.destroy();
  else answer(404, {});
}

describe('runDemo', () => {
  const seen = new Set<string>();
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.add((request.url ?? '').split(/[?/]/)[3] ?? '');
      halfBuilt(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('keeps on when doors are missing, refuse or hang up, stops when told to, and says what became of it', async () => {
    const stop = new AbortController();
    const written: string[] = [];
    const screen = { write: (text: string) => written.push(text) };
    const running = runDemo({ url, minutes: 5, seed: 1, screen, signal: stop.signal });
    await waitFor(() =>
      ['deals', 'listings', 'telemetry', 'showrooms', 'events', 'recommendations'].every((door) =>
        seen.has(door),
      ),
    );
    stop.abort();
    await running;

    const summary = written.join('');
    const rowOf = (name: string) => {
      const [, done, , , , refused, notThereYet, noAnswer] = summary
        .split('\n')
        .find((line) => line.startsWith(name))!
        .split(/\s{2,}/);
      return { done, refused, notThereYet, noAnswer };
    };
    const some = expect.stringMatching(/^[1-9]\d*$/);
    expect(rowOf('deal searches')).toEqual({ done: some, refused: '0', notThereYet: '0', noAnswer: '0' });
    expect(rowOf('price drops')).toMatchObject({ done: some });
    expect(rowOf('telemetry batches')).toMatchObject({ done: '0', notThereYet: some });
    expect(rowOf('recommendations')).toMatchObject({ done: '0', notThereYet: some });
    expect(rowOf('floor sensors')).toMatchObject({ done: '0', refused: some });
    expect(rowOf('interactions')).toMatchObject({ done: '0', noAnswer: some });
    expect(summary).toContain('Come back later');
  });

  it('says so when nothing answers', async () => {
    const closed = `http://127.0.0.1:${await freePort()}`;
    const signal = new AbortController().signal;
    const running = runDemo({ url: closed, minutes: 1, seed: 1, screen: { write: () => true }, signal });
    await expect(running).rejects.toThrow(DoorClosedError);
  });
});
