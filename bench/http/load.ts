import autocannon from 'autocannon';

const CONNECTIONS = 50;

/** Asks as fast as the other side answers, over fifty connections, and tells how many answers a second came. */
export class Load {
  constructor(
    private readonly token: string,
    private readonly seconds: number,
  ) {}

  get(url: string): Promise<number> {
    return this.fire({ url, headers: this.headers });
  }

  post(url: string, body: string): Promise<number> {
    return this.fire({
      url,
      body,
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json' },
    });
  }

  /** One answer, as text. */
  async read(url: string): Promise<string> {
    const answer = await fetch(url, { headers: this.headers });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return answer.text();
  }

  /** Gives the bare server the page that it is to answer. */
  async write(url: string, page: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ page }) });
  }

  private get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }

  private async fire(options: autocannon.Options): Promise<number> {
    const result = await autocannon({ ...options, connections: CONNECTIONS, duration: this.seconds });
    const { non2xx, errors, timeouts } = result;
    if (non2xx + errors + timeouts > 0) {
      throw new Error(`${options.url}: ${non2xx} bad answers, ${errors} errors, ${timeouts} timeouts`);
    }
    return result.requests.total / result.duration;
  }
}
