import type { NotificationChannel } from '@rover/contracts';

/** A message for one person, ready to be sent. */
export interface Message {
  /** Of the notification: the same at every attempt, so that who can recognise it does. */
  readonly id: string;
  readonly kind: string;
  readonly channel: NotificationChannel;
  /** An e-mail address, a number as E.164, or the user. */
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** Of advertising by e-mail: who posts to it gets no more of it (RFC 8058). */
  readonly unsubscribeUrl: string | null;
}

/** Who brings messages to people. */
export interface Provider {
  readonly name: string;
  /** Whether it recognises by its id what it was given before: else nothing is sent again whose fate is unknown. */
  readonly recognises: boolean;
  /**
   * @returns what the provider calls it, where it says so
   * @throws DeliveryError
   */
  send(message: Message): Promise<string | null>;
}

/** `retry`: it was not taken, and may be later. `refused`: it never will be. `unknown`: it was given, and no answer came. */
export type Fate = 'retry' | 'refused' | 'unknown';

/** A message was not taken, as far as is known. `code` says why, and holds no address and no secret. */
export class DeliveryError extends Error {
  constructor(
    readonly code: string,
    readonly fate: Fate,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'DeliveryError';
  }
}
