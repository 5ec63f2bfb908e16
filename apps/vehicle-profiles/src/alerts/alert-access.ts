import { Injectable } from '@nestjs/common';
import type { AlertScope, Caller } from '@rover/contracts';
import { allOf, Database, oneOf, raw, sql } from '@rover/persistence';
import type { Fragment } from '@rover/persistence';
import { ForbiddenError } from '@rover/platform';
import { fleetsAbove } from '../fleets/fleet-tree.js';
import { PastAccess } from '../access/past-access.js';
import { ofVehicles, VehicleAccess } from '../access/vehicle-access.js';
import type { VehicleScope } from '../access/vehicle-access.js';

/** What readings tell, and where that was. */
const MEASURED = ['alerts', 'telemetry'] as const;
const PLACED = [...MEASURED, 'location'] as const;

/** What is over was of the time in which it ended; what is active is of now. */
const LASTED = { vehicle: 'alert.vehicle_id', time: `coalesce(alert.cleared_at, 'infinity')` };
const RANG = { vehicle: 'alert.vehicle_id', time: 'alert.triggered_at' };

/** Whose alerts, rules and mute windows a caller may see and change, by what they may see and change of vehicles. */
@Injectable()
export class AlertAccess {
  constructor(
    private readonly database: Database,
    private readonly access: VehicleAccess,
    private readonly pastAccess: PastAccess,
  ) {}

  /** A condition on `alert`. One that tells where a vehicle was is for those who may know that. */
  async visible(caller: Caller): Promise<Fragment> {
    const placed = await this.pastAccess.visible(caller, RANG, 'alerts', 'location');
    return allOf([
      await this.pastAccess.visible(caller, LASTED, 'alerts'),
      sql`NOT alert.tells_place OR ${placed}`,
    ]);
  }

  /** What a caller may see of the past of vehicles, for judging it by rules. */
  async past(caller: Caller, tellsPlace: boolean): Promise<{ visible: Fragment; since: Fragment }> {
    const visible = await this.access.visible(caller, ...(tellsPlace ? PLACED : MEASURED));
    return { visible, since: await this.pastAccess.since(caller) };
  }

  /** @throws VehicleNotFoundError, ForbiddenError for those who may look alone */
  async requireEdit(caller: Caller, vehicleId: string): Promise<void> {
    const { edits } = await this.access.sight(caller, vehicleId, 'alerts');
    if (!edits.has('alerts')) throw new ForbiddenError('You may see this alert, not change it.');
  }

  /**
   * A condition on `alert_rule`: those of one's own, those that watch a vehicle or fleet of which one sees the alerts, and
   * to whoever sees any, those that watch everybody's.
   */
  async visibleRules(caller: Caller): Promise<Fragment> {
    const scope = await this.access.scope(caller, 'alerts');
    if (scope === 'all') return raw('true');
    const own = sql`alert_rule.owner = ${caller.sub}`;
    if (isNothing(scope)) return own;
    const vehicles = sql`EXISTS (SELECT FROM vehicle WHERE deleted_at IS NULL
      AND vehicle.id IN (SELECT jsonb_array_elements_text(alert_rule.scope->'vehicleIds'))
      AND ${await this.access.visible(caller, 'alerts')})`;
    const fleets = sql`alert_rule.scope->'fleetIds' ?| ${fleetsAbove(scope.fleetIds)}`;
    return oneOf([own, raw(`alert_rule.scope->>'type' IN ('all', 'model')`), fleets, vehicles]);
  }

  /** A condition on `alert_mute`. */
  visibleMutes(caller: Caller): Promise<Fragment> {
    return this.#mutes(caller, 'reads');
  }

  /** The same: that the caller may end them. */
  editableMutes(caller: Caller): Promise<Fragment> {
    return this.#mutes(caller, 'edits');
  }

  /** @throws ForbiddenError unless the caller may change what rings for all vehicles of a scope */
  async requireScope(scope: AlertScope, caller: Caller): Promise<void> {
    const own = await this.access.editScope(caller, 'alerts');
    if (own === 'all') return;
    const isOwn =
      scope.type === 'fleet'
        ? scope.fleetIds.every((id) => own.fleetIds.includes(id))
        : scope.type === 'vehicle' && (await this.#editsAll(scope.vehicleIds, caller));
    if (!isOwn)
      throw new ForbiddenError('You may watch your own vehicles and fleets alone; name them in the scope.');
  }

  async #editsAll(vehicleIds: readonly string[], caller: Caller): Promise<boolean> {
    const wanted = [...new Set(vehicleIds)];
    const { text, values } = sql`SELECT count(*)::int AS count FROM vehicle
      WHERE vehicle.id = ANY(${wanted}::text[]) AND deleted_at IS NULL AND ${await this.access.editable(caller, 'alerts')}`.render();
    const [row] = await this.database.query<{ count: number }>(text, values);
    return row?.count === wanted.length;
  }

  async #mutes(caller: Caller, doing: 'reads' | 'edits'): Promise<Fragment> {
    const [scope, allowed] =
      doing === 'reads'
        ? [await this.access.scope(caller, 'alerts'), await this.access.visible(caller, 'alerts')]
        : [await this.access.editScope(caller, 'alerts'), await this.access.editable(caller, 'alerts')];
    if (scope === 'all') return raw('true');
    const vehicle = ofVehicles('alert_mute.vehicle_id', allowed);
    const fleets = doing === 'reads' ? fleetsAbove(scope.fleetIds) : sql`${scope.fleetIds}::text[]`;
    return oneOf([sql`alert_mute.fleet_id = ANY(${fleets})`, vehicle]);
  }
}

const isNothing = ({ fleetIds, vehicleIds }: Exclude<VehicleScope, 'all'>): boolean =>
  fleetIds.length + vehicleIds.length === 0;
