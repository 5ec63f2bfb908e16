import { Injectable } from '@nestjs/common';
import { MasterKey, seal, unseal } from '@rover/platform';
import { CustomerContacts } from '../customers/contact/customer-contacts.service.js';
import { HashingKey } from '../sealing/hashing-key.service.js';
import type { Content, StoredNotification } from './stored-notification.js';

const PROOF = 'notification.unsubscribe';

type Sealed = Pick<StoredNotification, 'id' | 'customerId' | 'wrappedKey' | 'content'>;

/** Something of one owner with its own key. */
export interface OwnSealed {
  readonly wrappedKey: Buffer;
  readonly sealed: Buffer;
}

/** Seals what notifications say: with the key of the customer whom it is about, so that it ends with them; else its own. */
@Injectable()
export class NotificationSeals {
  constructor(
    private readonly master: MasterKey,
    private readonly hashing: HashingKey,
    private readonly contacts: CustomerContacts,
  ) {}

  /** Content is null when the customer is erased. */
  async seal(
    { id, customerId }: Pick<Sealed, 'id' | 'customerId'>,
    content: Content,
  ): Promise<Pick<Sealed, 'wrappedKey' | 'content'>> {
    const text = JSON.stringify(content);
    if (customerId !== null)
      return {
        wrappedKey: null,
        content: (await this.contacts.seal(customerId, text, contextOf(id))) ?? null,
      };
    const { wrappedKey, sealed } = this.sealOwn(contextOf(id), text);
    return { wrappedKey, content: sealed };
  }

  /** Undefined when there is nothing to read any more. */
  async open({ id, customerId, wrappedKey, content }: Sealed): Promise<Content | undefined> {
    if (!content) return undefined;
    const text =
      customerId !== null
        ? await this.contacts.open(customerId, content, contextOf(id))
        : wrappedKey && this.openOwn(contextOf(id), { wrappedKey, sealed: content });
    return text ? (JSON.parse(text) as Content) : undefined;
  }

  sealOwn(owner: string, text: string): OwnSealed {
    const { key, wrapped } = this.master.makeKey(owner);
    return { wrappedKey: wrapped, sealed: seal(key, Buffer.from(text), owner) };
  }

  /** @throws SealBrokenError */
  openOwn(owner: string, { wrappedKey, sealed }: OwnSealed): string {
    return unseal(this.master.unwrap(wrappedKey, owner), sealed, owner).toString();
  }

  /** What proves that an address was made here. */
  proofOf(text: string): string {
    return this.hashing.hash(PROOF, text).toString('base64url');
  }

  /** All that may have been given out as such; it stays good when keys change. */
  proofsOf(text: string): string[] {
    return this.hashing.everyHash(PROOF, text).map((hash) => hash.toString('base64url'));
  }
}

const contextOf = (id: string): string => `notification/${id}`;
