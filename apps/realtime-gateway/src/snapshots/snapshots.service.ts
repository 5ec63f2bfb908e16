import { Injectable } from '@nestjs/common';
import {
  getFloor,
  getHeatmap,
  getRecommendations,
  getVehicle,
  getVehicleState,
  listDueMaintenance,
  listVehicleAlerts,
  listVisits,
  searchDeals,
  type Caller,
} from '@rover/contracts';
import { Bus, RoverError } from '@rover/platform';
import type { Room } from '../rooms/room.js';

const TOP_DEALS = 20;
const TOP_RECOMMENDATIONS = 10;
const TOP_ALERTS = 50;
const TOP_DUE = 50;
const TOP_VISITS = 20;
/** Days. */
const A_YEAR = 365;

type Ask = (caller: Caller, id: string) => Promise<unknown>;

/** What a room looks like now, asked of the service that owns it. */
@Injectable()
export class SnapshotsService {
  /** One question serves all who ask at the same moment: a room's members may all return at once. */
  private readonly running = new Map<string, Promise<unknown>>();
  private readonly questions: ReadonlyMap<string, Ask>;

  constructor(private readonly bus: Bus) {
    this.questions = new Map<string, Ask>([
      ['deals', (caller) => this.topDeals(caller)],
      ['user', (caller, id) => this.recommendations(caller, id)],
      ['vehicle', (caller, id) => this.vehicle(caller, id)],
      ['telemetry', (caller, id) => this.vehicleState(caller, id)],
      ['alerts', (caller, vehicle) => this.activeAlerts(caller, { vehicle })],
      ['maintenance', (caller, vehicle) => this.comingDue(caller, vehicle)],
      ['fleet', (caller, fleet) => this.activeAlerts(caller, { fleet })],
      ['showroom', (caller, id) => this.showroom(caller, id)],
    ]);
  }

  /**
   * The room's snapshot; null when it has none, or when nothing is known of its subject yet.
   * @throws RoverError of the service that was asked
   */
  of(room: Room, caller: Caller): Promise<unknown> {
    const ask = this.questions.get(room.kind.name);
    if (!ask) return Promise.resolve(null);
    // What is shown of a vehicle depends on who looks.
    const key = room.kind.doorway ? `${room.name} ${caller.sub}` : room.name;
    const running = this.running.get(key);
    if (running) return running;
    const asked = ask(caller, room.id)
      .catch(nothingKnown)
      .finally(() => this.running.delete(key));
    this.running.set(key, asked);
    return asked;
  }

  private async topDeals(caller: Caller): Promise<unknown> {
    const reply = await this.bus.request(
      searchDeals,
      { criteria: {}, preferences: {}, limit: TOP_DEALS },
      { caller },
    );
    return reply.data;
  }

  private async recommendations(caller: Caller, userId: string): Promise<unknown> {
    const question = { userId, context: 'HOME' as const, limit: TOP_RECOMMENDATIONS };
    return (await this.bus.request(getRecommendations, question, { caller })).data;
  }

  private async vehicleState(caller: Caller, vehicleId: string): Promise<unknown> {
    return (await this.bus.request(getVehicleState, { vehicleId }, { caller })).data;
  }

  private async activeAlerts(caller: Caller, of: { vehicle?: string; fleet?: string }): Promise<unknown> {
    const question = { ...of, status: 'active' as const, limit: TOP_ALERTS };
    return (await this.bus.request(listVehicleAlerts, question, { caller })).data;
  }

  private async comingDue(caller: Caller, vehicleId: string): Promise<unknown> {
    const question = { vehicleId, within: A_YEAR, limit: TOP_DUE };
    return (await this.bus.request(listDueMaintenance, question, { caller })).data;
  }

  /** All that is shown of a vehicle; null in place of what the caller may not see, or nobody knows. */
  private async vehicle(caller: Caller, vehicleId: string): Promise<unknown> {
    const [profile, state, maintenance, alerts] = await Promise.all(
      [
        this.bus.request(getVehicle, { id: vehicleId }, { caller }).then(({ data }) => data),
        this.vehicleState(caller, vehicleId),
        this.comingDue(caller, vehicleId),
        this.activeAlerts(caller, { vehicle: vehicleId }),
      ].map(orNull),
    );
    return profile || state ? { vehicleId, profile, state, maintenance, alerts } : null;
  }

  /** The floor now, where people stood of late, and the latest visits. */
  private async showroom(caller: Caller, showroomId: string): Promise<unknown> {
    const [floor, heatmap, recent] = await Promise.all(
      [
        this.bus.request(getFloor, { showroomId }, { caller }).then(({ data }) => data),
        this.bus.request(getHeatmap, { showroomId }, { caller }).then(({ data }) => data),
        this.bus.request(listVisits, { showroomId, limit: TOP_VISITS }, { caller }).then(({ data }) => data),
      ].map(orNull),
    );
    return floor || heatmap ? { showroomId, floor, heatmap, recent } : null;
  }
}

/** A part that this caller may not see, or of which nothing is known. */
const orNull = (part: Promise<unknown>): Promise<unknown> =>
  part.catch((error: unknown) => {
    if (error instanceof RoverError && [403, 404].includes(error.status)) return null;
    throw error;
  });

/** A room may be entered before its subject has said anything. */
function nothingKnown(error: unknown): null {
  if (error instanceof RoverError && error.status === 404) return null;
  throw error;
}
