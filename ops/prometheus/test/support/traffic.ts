import { randomUUID } from 'node:crypto';
import { waitFor, type TestPlatform } from '@rover/testing';
import { io, type Socket } from 'socket.io-client';

/** From 300 on a tenth of a market is held out to judge the model by. */
const JUDGED = 320;
const bodies = ['SUV', 'Sedan', 'Van'];

const inventory = (mark: string, length: number): string =>
  [
    'stockNumber,make,model,year,price,mileage,bodyClass',
    ...Array.from({ length }, (_, n) =>
      [
        `${mark}-${n}`,
        ['Ford', 'BMW'][n % 2],
        `M${n % 4}`,
        2016 + (n % 4),
        9_000 + n * 20,
        20_000 + n,
        bodies[n % 3],
      ].join(),
    ),
  ].join('\n');

type Json = Record<string, never> & { data: { id: string; token: string; status: string; ranked: number } };

/** People and devices of one mark at the public doors: a bit of everything that leaves a number somewhere. */
export class Traffic {
  private socket?: Socket;
  private tokens = { admin: '', shopper: '' };

  /** @param mark stands in every name and id that this traffic makes, so that a label that holds one is found */
  constructor(
    private readonly platform: TestPlatform,
    private readonly listings = JUDGED,
    readonly mark = `mark${randomUUID().slice(0, 8)}`,
  ) {}

  async run(): Promise<void> {
    await this.trade();
    await this.drive();
    await this.ask();
    await this.intrude();
  }

  /** A new stock and somebody who buys of it. */
  async trade(): Promise<void> {
    this.tokens = { admin: await this.token('admin'), shopper: await this.token('customer') };
    await this.shop(await this.stock());
  }

  /** Tries tokens until it is noticed. */
  async force(): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt++)
      await this.send('GET /deals', { token: `${this.mark}.${attempt}.${this.mark}` });
  }

  close(): void {
    this.socket?.disconnect();
  }

  private async stock(): Promise<string> {
    const headers = { 'content-type': 'text/csv' };
    const begun = await this.send('POST /listings/import?currency=GBP', {
      body: inventory(this.mark, this.listings),
      headers,
    });
    await waitFor(async () => {
      const { data } = await this.send(`GET /listings/imports/${begun.data.id}`);
      return data.status === 'completed' && data.ranked === this.listings;
    }, 60_000);
    const { data } = (await this.send('GET /deals?limit=3')) as unknown as {
      data: { listing: { id: string } }[];
    };
    return data[0]!.listing.id;
  }

  private async shop(listingId: string): Promise<void> {
    const token = this.tokens.shopper;
    await this.send(`GET /deals/${listingId}`);
    await this.send(`GET /no-such-door/${this.mark}`);
    await this.send('GET /recommendations?limit=5', { token });
    const actions = [
      'VIEW_VEHICLE',
      'VIEW_RECOMMENDATIONS',
      'CLICK_RECOMMENDATION',
      'ADD_TO_CART',
      'COMPLETE_PURCHASE',
    ];
    const events = actions.map((action) => ({ action, entityId: listingId, id: randomUUID() }));
    await this.send('POST /events', { token, body: { events } });
  }

  /** A vehicle that somebody watches. */
  private async drive(): Promise<void> {
    const { id } = (await this.send('POST /vehicles', { body: { make: 'Ford', plate: this.mark } })).data;
    await this.send('POST /models/marketValue/train');
    await this.send('POST /vehicles/search', { body: { text: 'ford' } });
    await this.send('GET /vehicles/analytics');
    this.socket = io(this.platform.url, { transports: ['websocket'], auth: { token: this.tokens.admin } });
    const heard = new Promise((resolve) => this.socket?.once('vehicle.telemetry.recorded', resolve));
    await this.socket.emitWithAck('subscribe', { room: `vehicle:${id}` });
    await this.socket.emitWithAck(this.mark, {}).catch(() => undefined);
    const readings = [
      { vehicleId: id, deviceTime: new Date().toISOString(), speed: 52, odometer: 61_000_000 },
    ];
    await this.send('POST /telemetry', { body: { readings } });
    await heard;
  }

  private async ask(): Promise<void> {
    const facts = { capturedAt: new Date(Date.now() - 86_400_000).toISOString(), visits: 2 };
    await this.send('POST /leads/score', { body: { leads: [{ facts }] } });
    await this.send('POST /showrooms', { body: { name: this.mark, timeZone: 'Europe/Berlin' } });
    await this.send('POST /customers', { body: { firstName: this.mark } });
  }

  /** Who may not, and who is nobody. */
  private async intrude(): Promise<void> {
    await this.send('GET /admin/dead-letters', { token: this.tokens.shopper });
    await this.send('GET /deals', { token: `${this.mark}.${this.mark}.${this.mark}` });
    const stranger = io(this.platform.url, {
      transports: ['websocket'],
      auth: { token: this.mark },
      reconnection: false,
    });
    await new Promise((resolve) => stranger.once('connect_error', resolve));
    stranger.disconnect();
  }

  private async token(role: string): Promise<string> {
    const user = `${this.mark}-${role}`;
    return (await this.send('POST /auth/token', { body: { user, roles: [role] }, token: '' })).data.token;
  }

  private async send(
    line: string,
    {
      token = this.tokens.admin,
      body,
      headers = {},
    }: { token?: string; body?: unknown; headers?: object } = {},
  ): Promise<Json> {
    const [method, path] = line.split(' ');
    const json = typeof body === 'object';
    const response = await fetch(`${this.platform.url}/api/v1${path}`, {
      method,
      body: json ? JSON.stringify(body) : (body as string | undefined),
      headers: {
        ...(json && { 'content-type': 'application/json' }),
        authorization: `Bearer ${token}`,
        ...headers,
      },
    });
    return (await response.json()) as Json;
  }
}
