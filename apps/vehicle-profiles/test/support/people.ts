import { createFleet, createGrant, createVehicle, getVehicle } from '@rover/contracts';
import type {
  Caller,
  Grant,
  GrantRole,
  NewGrant,
  NewVehicle,
  ReplyOf,
  RequestContract,
  RequestOf,
} from '@rover/contracts';
import { aCaller } from '@rover/testing';
import type { Profiles } from './profiles.js';

let made = 0;

export const manager = aCaller('manager');
/** Somebody whose token says nothing of vehicles. */
export const person = (): Caller => ({ sub: `person-${++made}`, roles: ['customer'] });
export const operator = (...fleets: string[]): Caller => ({
  ...{ sub: `operator-${++made}`, fleets },
  roles: ['fleetOperator'],
});

/** What an error of a request has. */
export const refused = (status: number, code?: string) =>
  expect.objectContaining({ status, ...(code && { code }) }) as unknown;

/** What people do with a service. */
export class People {
  constructor(private readonly profiles: () => Profiles) {}

  ask<C extends RequestContract>(
    contract: C,
    request: RequestOf<C>,
    caller: Caller = manager,
  ): Promise<ReplyOf<C>> {
    return this.profiles().bus.request(contract, request as never, { caller }) as Promise<ReplyOf<C>>;
  }

  async vehicle(facts: Partial<NewVehicle> = {}, caller = manager): Promise<string> {
    const vehicle = { plate: `AC ${++made}`, make: 'Lada', ...facts };
    const word = { source: 'person' as const, confidence: 1 };
    return (await this.ask(createVehicle, { vehicle, ...word } as never, caller)).data.id;
  }

  async fleet(parentId: string | null = null, caller = manager): Promise<string> {
    return (await this.ask(createFleet, { fleet: { name: `Fleet ${++made}`, parentId } }, caller)).data.id;
  }

  async grant(
    subject: { vehicleId?: string; fleetId?: string },
    given: Partial<NewGrant> & { user: string; role: GrantRole },
    caller = manager,
  ): Promise<Grant> {
    return (await this.ask(createGrant, { ...subject, grant: given }, caller)).data;
  }

  /** Whether somebody sees a vehicle. Throws whatever else is wrong. */
  async sees(id: string, caller: Caller): Promise<boolean> {
    return this.ask(getVehicle, { id }, caller).then(
      () => true,
      (error: { status?: number }) => {
        if (error.status === 404) return false;
        throw error;
      },
    );
  }
}
