import { Inject, Injectable } from '@nestjs/common';
import { identification, USER_SYSTEM } from '@rover/contracts';
import type { Identification, Identified } from '@rover/contracts';
import type { Transaction } from '@rover/persistence';
import { CLOCK, UnavailableError } from '@rover/platform';
import type { Clock, MessageScope } from '@rover/platform';
import { uuidV7 } from '@rover/redis-streams';
import type { z } from 'zod';
import type { EventDraft } from '../log/customer-event.js';
import { CustomerLog } from '../log/customer-log.service.js';
import type { OpenCustomer } from '../log/customer-log.service.js';
import { pastOf, touched } from '../log/touched.js';
import { factsOf, newsOf, withInterests } from './facts.js';
import { hashKey, IdentifierRepository } from './identifier.repository.js';
import { contestedBy, Matcher, unheldOf } from './matcher.service.js';
import type { GivenIdentifier, Match } from './matcher.service.js';
import { readIdentifiers } from './read-identifiers.js';
import { RegionRepository } from './region.repository.js';
import { SharingService } from './sharing.service.js';

type Request = z.output<typeof identification>;

/** Whom a request was found to be of, and what was taken in of its identifiers. */
interface Finding {
  readonly match: Match;
  readonly open: OpenCustomer;
  readonly origin: string;
  readonly added: readonly GivenIdentifier[];
}

/** Losing a race against others this often says that something is wrong. */
const MOST_TRIES = 10;

/** Says who came by. */
@Injectable()
export class IdentifyService {
  constructor(
    private readonly matcher: Matcher,
    private readonly identifiers: IdentifierRepository,
    private readonly log: CustomerLog,
    private readonly sharing: SharingService,
    private readonly regions: RegionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Of those who bring an identifier at once, the index of the database lets one have it; the others find them then.
   * @throws z.ZodError for what breaks the schema, UnavailableError
   */
  async identify(tx: Transaction, given: Identification, scope: MessageScope = {}): Promise<Identified> {
    const request = identification.parse(given);
    const told = request.identifiers ?? {};
    const region = await this.regions.forPhones(told, request.touch.showroomId, tx);
    const { identifiers, unusable } = readIdentifiers(told, region);
    const finding = await this.#find(tx, this.matcher.hashed(identifiers), request, scope);
    const drafts = this.#draftsOf(finding, request);
    const { living } = await this.log.write(tx, finding.open, drafts, scope);
    const { match } = finding;
    return {
      customerId: living.id,
      outcome: match.open ? 'matched' : 'created',
      matchedBy: match.by,
      reason: reasonOf(match),
      contested: contestedIds(match),
      unusable: [...unusable],
    };
  }

  async #find(
    tx: Transaction,
    given: readonly GivenIdentifier[],
    request: Request,
    scope: MessageScope,
  ): Promise<Finding> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const match = await this.matcher.match(tx, given, request.facts?.givenName);
      const found = match.open
        ? await this.#join(tx, match, given)
        : await this.#begin(tx, match, given, scope);
      if (found) return found;
    }
    throw new UnavailableError('Too many are saying who this is at once.');
  }

  async #join(tx: Transaction, match: Match, given: readonly GivenIdentifier[]): Promise<Finding> {
    const [open, origin] = [match.open as OpenCustomer, match.origin as string];
    const offered = unheldOf(given, match).filter((one) => match.by === 'externalId' || !isUnprovenUser(one));
    const claimed = await this.identifiers.claim(tx, origin, offered);
    return { match, open, origin, added: offered.filter((one) => claimed.has(hashKey(one))) };
  }

  /** Undefined when somebody else was faster with one of the identifiers. */
  async #begin(
    tx: Transaction,
    match: Match,
    given: readonly GivenIdentifier[],
    scope: MessageScope,
  ): Promise<Finding | undefined> {
    const id = `cus_${uuidV7().replaceAll('-', '')}`;
    if (match.family) await this.sharing.share(tx, [match.family.holder], match.family.identifier, scope);
    const held = new Set(match.rows.map(hashKey));
    const wanted = given.map((one) => ({ ...one, shared: one.shared || held.has(hashKey(one)) }));
    const claimed = await this.identifiers.claim(tx, id, wanted);
    if (claimed.size === wanted.length) return { match, open: this.log.begin(id), origin: id, added: wanted };
    await this.identifiers.releaseAll(tx, [id]);
    return undefined;
  }

  #draftsOf(finding: Finding, { facts = {}, consents = [], source, touch }: Request): EventDraft[] {
    const { open, origin, match, added } = finding;
    const { interests, ...rest } = factsOf(facts);
    const shown = Array.isArray(interests) ? withInterests(interests, open.state) : undefined;
    const news = { ...newsOf(rest, open.state), ...(shown && { interests: shown }) };
    const { channel, showroomId = null } = touch;
    const now = this.clock.now();
    const base = { customerId: origin, source, channel, showroomId };
    const time = pastOf(touch.time, now);
    const others = contestedIds(match).filter((id) => !open.state.contested.includes(id));
    return [
      ...(match.open ? [] : [{ ...base, type: 'created' as const, content: {}, time }]),
      ...(added.length > 0
        ? [{ ...base, type: 'identified' as const, content: { added: added.map(plain) } }]
        : []),
      ...(Object.keys(news).length > 0
        ? [{ ...base, type: 'stated' as const, content: { facts: news }, time }]
        : []),
      ...consents.map(({ time: said, ...consent }) => ({
        ...{ ...base, type: 'consented' as const, content: { consents: [consent] } },
        time: said === undefined ? time : pastOf(said, now),
      })),
      ...(others.length > 0 ? [{ ...base, type: 'contested' as const, content: { otherIds: others } }] : []),
      touched(touch, base, now),
    ];
  }
}

/** Whoever types somebody's e-mail into a form must not become them. */
const isUnprovenUser = ({ kind, value, verified }: GivenIdentifier): boolean =>
  kind === 'externalId' && value.startsWith(`${USER_SYSTEM}/`) && !verified;

const plain = ({ kind, value, verified, shared }: GivenIdentifier) => ({ kind, value, verified, shared });

const contestedIds = (match: Match): string[] => [
  ...new Set([
    ...contestedBy(match).map(({ livingId }) => livingId),
    ...(match.family ? [match.family.holder.living.id] : []),
  ]),
];

const words = { externalId: 'The external id', email: 'The e-mail', phone: 'The phone' };

function reasonOf({ by, rows, family, origin }: Match): string {
  if (family) return 'The phone is that of somebody with another first name: it is shared from now on.';
  if (by === 'none') return 'Nobody has any of the identifiers.';
  const isShared = rows.some((row) => row.customerId === origin && row.kind === by && row.shared);
  return isShared
    ? `${words[by]} is shared, and one of those who have it has this first name.`
    : `${words[by]} is known.`;
}
