import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server on the loopback address. */
export class MailReceiver {
  readonly mails: (Email & { readonly to: string })[] = [];
  /** Reply codes to the next mails, in order; then each is taken. */
  readonly refuse: number[] = [];
  /** Mails are taken, and nobody hears of it, as when a connection breaks at the wrong moment. */
  isMute = false;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailReceiver> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, { envelope }, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const [first] = envelope.rcptTo;
          receiver
            .#take(Buffer.concat(chunks), first?.address ?? '')
            .then((isTold) => isTold && done(), done);
        });
      },
    });
    // Whoever sends may be killed in the midst of it.
    server.on('error', () => undefined);
    const receiver = new MailReceiver(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Answers whether the sender is told. */
  async #take(raw: Buffer, to: string): Promise<boolean> {
    const isTold = !this.isMute;
    const responseCode = this.refuse.shift();
    if (responseCode !== undefined) throw Object.assign(new Error('no'), { responseCode });
    this.mails.push(Object.assign(await PostalMime.parse(raw), { to }) as never);
    return isTold;
  }
}
