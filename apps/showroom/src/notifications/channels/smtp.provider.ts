import type { Secret } from '@rover/platform';
import { createTransport } from 'nodemailer';
import { DeliveryError, type Message, type Provider } from './provider.js';

const MOST_CONNECTIONS = 5;
const CONNECT_MS = 10_000;
const ANSWER_MS = 30_000;

/**
 * Sends mail by SMTP. Mail knows no idempotency, but a Message-ID: it is the same at every attempt, so that most mailboxes
 * show once what was sent twice. So a mail whose fate is unknown is sent again: at least once.
 */
export class SmtpProvider implements Provider {
  readonly name = 'smtp';
  readonly recognises = true;
  readonly #transport;
  readonly #domain: string;

  constructor(
    url: Secret,
    private readonly from: string,
    publicUrl: string,
  ) {
    this.#domain = new URL(publicUrl).hostname;
    this.#transport = createTransport({
      url: url.reveal(),
      pool: true,
      maxConnections: MOST_CONNECTIONS,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ id, to, subject, text, html, unsubscribeUrl }: Message): Promise<string | null> {
    try {
      const { messageId } = await this.#transport.sendMail({
        from: this.from,
        // As one address, whatever stands in it.
        to: { name: '', address: to },
        subject: subject ?? '',
        text,
        ...(html !== null && { html }),
        messageId: `<${id}@${this.#domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(unsubscribeUrl) },
      });
      return messageId ?? null;
    } catch (error) {
      throw failureOf(error);
    }
  }

  close(): void {
    this.#transport.close();
  }
}

/** RFC 2369 and RFC 8058: the mailbox shows a button, and posts to the address. */
const unsubscribeHeaders = (url: string | null): Record<string, string> =>
  url === null
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };

/** What a server refuses for good (RFC 5321, 5yz) it will not take later; credentials may be put right. */
function failureOf(error: unknown): DeliveryError {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (code === 'EENVELOPE' && responseCode === undefined)
    return new DeliveryError('ADDRESS_INVALID', 'refused', error);
  if (responseCode === undefined) return new DeliveryError(code ?? 'CONNECTION_FAILED', 'retry', error);
  const isFinal = responseCode >= 500 && code !== 'EAUTH';
  return new DeliveryError(`SMTP_${responseCode}`, isFinal ? 'refused' : 'retry', error);
}
