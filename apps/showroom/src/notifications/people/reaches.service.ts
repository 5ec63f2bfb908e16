import { Injectable } from '@nestjs/common';
import { notificationPreferences } from '@rover/contracts';
import type { Recipient, Showroom } from '@rover/contracts';
import { isTimeZone } from '@rover/vehicle';
import { ShowroomUnknownError } from '../../common/showroom.errors.js';
import { CustomerContacts } from '../../customers/contact/customer-contacts.service.js';
import { ShowroomService } from '../../showrooms/showroom.service.js';
import { addressOf, confirmedOf } from './addresses.js';
import { PreferenceRepository, type StoredPreferences } from './preference.repository.js';
import type { Reach } from './reach.js';

const defaults = notificationPreferences.parse({});

/** Knows how to reach people, as it is now. */
@Injectable()
export class Reaches {
  constructor(
    private readonly contacts: CustomerContacts,
    private readonly preferences: PreferenceRepository,
    private readonly showrooms: ShowroomService,
  ) {}

  /** @param showroomId on whose behalf they are told @returns undefined when they were erased */
  async of(recipient: Recipient, showroomId: string | null): Promise<Reach | undefined> {
    const showroom = await this.showroom(showroomId);
    if (recipient.kind === 'customer') return this.#customer(recipient, showroom);
    return reachOfUser(recipient, await this.preferences.find(recipient.id), showroom);
  }

  /** Where somebody says that they are reached, whether that is so or not: for codes, and for nothing else. */
  async stated(recipient: Recipient): Promise<Reach | undefined> {
    const stored = await this.preferences.find(recipient.id);
    if (!stored) return undefined;
    const { channels } = defaults;
    const [email, sms] = (['email', 'sms'] as const).map((channel) => addressOf(stored, channel));
    const addresses = { ...(email && { email }), ...(sms && { sms }) };
    const reach = reachOfUser(recipient, stored, undefined);
    return { ...reach, addresses, preferences: { ...reach.preferences, channels, urgent: true } };
  }

  /** Undefined where nobody has made its record. */
  async showroom(id: string | null): Promise<Showroom | undefined> {
    if (id === null) return undefined;
    return this.showrooms.require(id).catch((error: unknown) => {
      if (error instanceof ShowroomUnknownError) return undefined;
      throw error;
    });
  }

  async #customer(recipient: Recipient, showroom: Showroom | undefined): Promise<Reach | undefined> {
    const contact = await this.contacts.find(recipient.id);
    if (!contact) return undefined;
    const own = contact.user === null ? undefined : await this.preferences.find(contact.user);
    const preferences = own?.preferences ?? defaults;
    const { language, timeZone, channel } = contact.preferences;
    return {
      ...{ recipient, user: contact.user, name: contact.name, preferences, consents: contact.consents },
      addresses: {
        ...(contact.user !== null && { socket: contact.user, push: contact.user }),
        ...(contact.emails[0] !== undefined && { email: contact.emails[0] }),
        ...(contact.phones[0] !== undefined && { sms: contact.phones[0] }),
      },
      preferred: channel ?? null,
      language: preferences.language ?? language ?? null,
      timeZone: zoneOf(preferences.timeZone, timeZone, showroom?.timeZone),
      quietHours: preferences.quietHours ?? showroom?.leadRules.quietHours ?? null,
    };
  }
}

function reachOfUser(
  recipient: Recipient,
  stored: StoredPreferences | undefined,
  showroom: Showroom | undefined,
): Reach {
  const preferences = stored?.preferences ?? defaults;
  const { name, language, timeZone, quietHours } = preferences;
  const [email, sms] = (['email', 'sms'] as const).map((channel) => stored && confirmedOf(stored, channel));
  return {
    ...{ recipient, user: recipient.id, name: name ?? '', preferences, consents: null, preferred: null },
    addresses: {
      ...{ socket: recipient.id, push: recipient.id },
      ...(email && { email }),
      ...(sms && { sms }),
    },
    ...{ language, quietHours, timeZone: zoneOf(timeZone, showroom?.timeZone) },
  };
}

/** What customers told of their time zone is any text. */
const zoneOf = (...zones: (string | null | undefined)[]): string =>
  zones.find((zone) => typeof zone === 'string' && isTimeZone(zone)) ?? 'UTC';
