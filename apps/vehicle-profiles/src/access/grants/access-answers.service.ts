import { Inject, Injectable } from '@nestjs/common';
import { roleRights, accessParts, everywhereRoles } from '@rover/contracts';
import type {
  AccessExplained,
  Caller,
  checkAccess,
  explainAccess,
  ReplyOf,
  RequestOf,
} from '@rover/contracts';
import { CLOCK } from '@rover/platform';
import type { Clock } from '@rover/platform';
import { allows, endOf, isActive, isFor, partsOf, privateSinceOf } from '../right.js';
import type { Doing, Right } from '../right.js';
import { RightRepository } from '../right.repository.js';
import { Rights } from '../rights.service.js';
import { VehicleAccess } from '../vehicle-access.js';

type Doorway = RequestOf<typeof checkAccess>['doorways'][number];
type Answer = ReplyOf<typeof checkAccess>['data']['answers'][number];

const NO: Answer = { allowed: false, until: null };
const ALWAYS: Answer = { allowed: true, until: null };

/** Answers who may see what, and why, as it stands in PostgreSQL: what replicas remember may be a moment old. */
@Injectable()
export class AccessAnswers {
  constructor(
    private readonly rights: Rights,
    private readonly repository: RightRepository,
    private readonly access: VehicleAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One answer for each doorway, in order. */
  async check({ doorways }: RequestOf<typeof checkAccess>, caller: Caller): Promise<Answer[]> {
    if (this.access.seesAll(caller)) return doorways.map(() => ALWAYS);
    const ids = doorways.filter(({ kind }) => kind === 'vehicle').map(({ id }) => id);
    const [rights, places] = await Promise.all([
      this.rights.stored(caller),
      ids.length > 0 ? this.repository.places(ids) : new Map<string, never>(),
    ]);
    return doorways.map(({ kind, id, parts, to }) => {
      const place = kind === 'vehicle' ? places.get(id) : { fleetId: id };
      return place
        ? this.#answer(
            rights.filter((right) => isFor(right, place)),
            parts,
            to === 'change' ? 'edits' : 'reads',
          )
        : NO;
    });
  }

  /** @throws VehicleNotFoundError when the caller may neither see the vehicle nor, for others, give access to it */
  async explain(
    { vehicle, user = '' }: RequestOf<typeof explainAccess>,
    caller: Caller,
  ): Promise<AccessExplained> {
    const isOwn = user === '' || user === caller.sub;
    const { vehicleId, privateSince } = await this.access.sight(
      caller,
      vehicle,
      isOwn ? 'profile' : 'access',
    );
    const who: Caller = isOwn ? caller : { sub: user, roles: [] };
    const place = await this.repository.place(vehicleId);
    const rights = (await this.rights.stored(who)).filter((right) => isFor(right, place ?? {}));
    const active = rights.filter((right) => isActive(right, this.clock.now()));
    const roles = who.roles.filter((role) => everywhereRoles.includes(role));
    const since =
      roles.length > 0 ? privateSince : Math.max(privateSinceOf(active), place?.sealedBefore ?? 0);
    return {
      vehicleId,
      user: who.sub,
      reads: accessParts.flatMap((part) => {
        if (roles.length > 0) return { part, until: null };
        const end = endOf(active.filter((right) => allows(right, [part], 'reads')));
        return end === undefined ? [] : { part, until: timeOf(end) };
      }),
      edits: roles.length > 0 ? [...accessParts] : [...partsOf(active, 'edits')],
      privateSince: Number.isFinite(since) && since > 0 ? timeOf(since) : null,
      reasons: [...roles.map(byRole), ...rights.map((right) => this.#reasonOf(right))],
    };
  }

  #answer(rights: readonly Right[], parts: Doorway['parts'], doing: Doing): Answer {
    const now = this.clock.now();
    const end = endOf(rights.filter((right) => isActive(right, now) && allows(right, parts, doing)));
    return end === undefined ? NO : { allowed: true, until: timeOf(end) };
  }

  #reasonOf(right: Right): AccessExplained['reasons'][number] {
    const { grantId, role, fleetId, from, until } = right;
    const { reads, edits } = roleRights[role];
    return {
      by: grantId === null ? 'token' : 'grant',
      ...(grantId !== null && { grantId }),
      ...(fleetId !== null && { fleetId }),
      ...{ role, reads: [...reads], edits: [...edits] },
      from: grantId === null ? null : timeOf(from),
      until: timeOf(until),
      status: isActive(right, this.clock.now()) ? 'active' : 'pending',
    };
  }
}

const timeOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

const byRole = (role: string): AccessExplained['reasons'][number] => ({
  ...{ by: 'role', role, from: null, until: null, status: 'active' },
  reads: [...accessParts],
  edits: [...accessParts],
});
