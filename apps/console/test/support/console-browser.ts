import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** That there is no such thing, that it may not be done yet or is another by now, or that it is to be asked again, is an answer as any other; browsers complain of it all the same. */
const refused = /status of (404|409|412|503)/;

const WAIT_MS = 30_000;

/** A browser with a profile of its own, and one page in it. What went wrong in the page is kept. */
export class ConsoleBrowser {
  /** Errors of scripts, refused files and broken policies, as the page told them. */
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly profile: string,
  ) {
    this.listen(page);
  }

  static async start(program: string, url: string): Promise<ConsoleBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'rover-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      args: flags,
      baseURL: url,
      locale: 'en-GB',
      colorScheme: 'light',
      viewport: { width: 1360, height: 850 },
    });
    context.setDefaultTimeout(WAIT_MS);
    const [page = await context.newPage()] = context.pages();
    return new ConsoleBrowser(context, page, profile);
  }

  /** Whoever opens a page of it from now on is this person, an administrator who reads English. */
  async signIn(user: string): Promise<void> {
    const kept = {
      'rover.session': { user, roles: ['admin'], showrooms: [], fleets: [] },
      'rover.settings': { language: 'en', theme: 'system', distance: 'km', currency: '' },
    };
    const lines = Object.entries(kept).map(
      ([name, value]) =>
        `localStorage.setItem(${JSON.stringify(name)}, ${JSON.stringify(JSON.stringify(value))});`,
    );
    await this.context.addInitScript(lines.join('\n'));
  }

  private listen(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !refused.test(message.text())) this.complaints.push(message.text());
    });
  }

  async stop(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
