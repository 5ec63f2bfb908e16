import { waitFor } from '@rover/testing';
import { goodLines, inventoryFile } from './inventory-file.js';

interface Ranked {
  readonly listing: { readonly id: string; readonly askingPrice: number };
}

/** The platform beside the browser: what others do meanwhile. */
export class Doors {
  private constructor(
    private readonly platform: { readonly url: string },
    private readonly token: string,
  ) {}

  static async open(platform: { readonly url: string }, user = 'dealer'): Promise<Doors> {
    const response = await fetch(`${platform.url}/api/v1/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, roles: ['admin'] }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return new Doors(platform, data.token);
  }

  /** What is a text is sent as CSV, everything else as JSON. */
  async ask<T>(method: string, path: string, body?: unknown, headers: object = {}): Promise<T> {
    const type = typeof body === 'string' ? 'text/csv' : 'application/json';
    const response = await fetch(`${this.platform.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { data: T }).data;
  }

  async sensors(showroom: string, events: readonly object[]): Promise<void> {
    const time = new Date().toISOString();
    await this.ask('POST', `/showrooms/${showroom}/sensors`, {
      events: events.map((event) => ({ ...event, time })),
    });
  }

  /** Somebody new who wants a vehicle of a showroom. */
  async lead(showroomId: string, name: { givenName: string; familyName: string }): Promise<void> {
    const customer = { ...name, emails: [{ value: `${name.givenName.toLowerCase()}@example.com` }] };
    const vehicle = { make: 'Ford', model: 'Kuga', modelYear: 2021 };
    await this.ask('POST', '/leads', { showroomId, source: 'website', customer, vehicle });
  }

  /** A market; resolves when all of it is ranked. */
  async market(): Promise<void> {
    const csv = inventoryFile().buffer.toString();
    const { id } = await this.ask<{ id: string }>(
      'POST',
      '/listings/import?currency=GBP&odometerUnit=mi',
      csv,
    );
    const ranked = async () =>
      (await this.ask<{ ranked: number }>('GET', `/listings/imports/${id}`)).ranked === goodLines;
    await waitFor(ranked);
  }

  showroom(id: string, name: string): Promise<unknown> {
    const place = { timeZone: 'Europe/London', region: 'GB', currency: 'GBP' };
    return this.ask('POST', '/showrooms', { id, name, ...place });
  }

  deals(limit: number): Promise<Ranked[]> {
    return this.ask('GET', `/deals?limit=${limit}`);
  }
}
