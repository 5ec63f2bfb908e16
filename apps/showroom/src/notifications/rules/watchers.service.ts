import { Injectable } from '@nestjs/common';
import { checkAccess } from '@rover/contracts';
import type { Recipient } from '@rover/contracts';
import { Bus } from '@rover/platform';
import { CustomerContacts } from '../../customers/contact/customer-contacts.service.js';
import { PreferenceRepository } from '../people/preference.repository.js';

/** Knows who has asked to be told of something, whatever showroom it is of. */
@Injectable()
export class Watchers {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly contacts: CustomerContacts,
    private readonly bus: Bus,
  ) {}

  /** Who asked to be told of a vehicle, and may still see its alerts. @throws UnavailableError */
  async ofVehicle(vehicleId: string, fleetIds: readonly string[]): Promise<string[]> {
    const asked = await this.preferences.ofVehicle(vehicleId, fleetIds);
    const doorways = [{ kind: 'vehicle' as const, id: vehicleId, parts: ['alerts' as const] }];
    const seen = await Promise.all(
      asked.map(async ({ caller, userId }) => {
        const { data } = await this.bus.request(checkAccess, { doorways }, { caller });
        return data.answers[0]?.allowed ? [userId] : [];
      }),
    );
    return seen.flat();
  }

  /** Whoever signs in and is known as a customer is told as that one: by their addresses, with their consents. */
  async byAccount(user: string): Promise<Recipient> {
    const customerId = await this.contacts.idOf(user);
    return customerId === undefined ? { kind: 'user', id: user } : { kind: 'customer', id: customerId };
  }
}
