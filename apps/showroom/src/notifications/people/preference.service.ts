import { Injectable } from '@nestjs/common';
import { checkAccess, notificationPreferences } from '@rover/contracts';
import type { Caller, NotificationPreferences } from '@rover/contracts';
import { Bus, ValidationError } from '@rover/platform';
import type { FieldError } from '@rover/platform';
import { isTimeZone } from '@rover/vehicle';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { runs } from '../../common/showroom-access.js';
import { AddressService } from './address.service.js';
import { PreferenceRepository } from './preference.repository.js';

const defaults = notificationPreferences.parse({});

/** How people want to be told of things, as they say it themselves. */
@Injectable()
export class PreferenceService {
  constructor(
    private readonly repository: PreferenceRepository,
    private readonly addresses: AddressService,
    private readonly bus: Bus,
  ) {}

  async get({ sub }: Caller): Promise<NotificationPreferences> {
    return (await this.repository.find(sub))?.preferences ?? defaults;
  }

  /** @throws ValidationError for a time zone or number that is none, and for what the caller may not be told of */
  async set(given: NotificationPreferences, caller: Caller): Promise<NotificationPreferences> {
    const phone = given.phone === null ? null : (phoneOf(given.phone) ?? null);
    const errors: FieldError[] = [
      ...(given.timeZone !== null && !isTimeZone(given.timeZone)
        ? [{ path: 'timeZone', message: 'is no time zone' }]
        : []),
      ...(given.phone !== null && phone === null
        ? [{ path: 'phone', message: 'is no phone number with its country' }]
        : []),
      ...given.showrooms.flatMap((id, index) =>
        runs(caller, id) ? [] : [{ path: `showrooms.${index}`, message: 'is no showroom that you run' }],
      ),
      ...(await this.#unseen(given, caller)),
    ];
    if (errors.length > 0) throw new ValidationError(errors);
    const preferences = { ...given, phone };
    await this.addresses.state(caller, preferences);
    return preferences;
  }

  /** Vehicles and fleets whose alerts the caller may not see. */
  async #unseen({ vehicles, fleets }: NotificationPreferences, caller: Caller): Promise<FieldError[]> {
    const asked = [
      ...vehicles.map((id, index) => ({ kind: 'vehicle' as const, id, path: `vehicles.${index}` })),
      ...fleets.map((id, index) => ({ kind: 'fleet' as const, id, path: `fleets.${index}` })),
    ];
    if (asked.length === 0) return [];
    const doorways = asked.map(({ kind, id }) => ({ kind, id, parts: ['alerts' as const] }));
    const { answers } = (await this.bus.request(checkAccess, { doorways }, { caller })).data;
    return asked.flatMap(({ path }, index) =>
      answers[index]?.allowed ? [] : [{ path, message: 'is nothing whose alerts you may see' }],
    );
  }
}

const phoneOf = (text: string): string | undefined => {
  const number = parsePhoneNumberFromString(text);
  return number?.isValid() ? number.number : undefined;
};
